package org.minutebook.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Who may know whom in this module: {@code Launcher -> shell -> screens -> kit}, screens and command line on {@code documents} and
 * the book, and nothing of the window below it. Each rule is also run over {@code org.minutebook.app.broken}, where one class
 * breaks it.
 */
@Execution(ExecutionMode.CONCURRENT)
class ArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.minutebook.app");
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("org.minutebook.app.broken");

    private static final Set<String> SCREENS = Set.of(
            "meetings",
            "agenda",
            "readiness",
            "review",
            "workshop",
            "packs",
            "minutes",
            "approval",
            "actions",
            "plan",
            "matter",
            "members",
            "exports",
            "search",
            "settings",
            "today");
    private static final String[] SCREEN_PACKAGES = SCREENS.stream()
            .flatMap(name -> Stream.of("..app." + name + "..", "..broken." + name + ".."))
            .toArray(String[]::new);
    private static final String[] WINDOW = {
        "javafx..", "jfx..", "org.controlsfx..", "atlantafx..", "org.kordamp..", "..app..kit..", "..app..shell.."
    };

    private static final DescribedPredicate<JavaMethodCall> ASKS_THE_TIME =
            DescribedPredicate.describe("ask the machine for the time", call -> {
                boolean time = call.getTargetOwner().getPackageName().startsWith("java.time");
                boolean now = call.getName().equals("now")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Clock.class));
                boolean clock = call.getTargetOwner().isEquivalentTo(Clock.class)
                        && (call.getName().startsWith("system")
                                || call.getName().startsWith("tick"));
                return time && (now || clock) || call.getName().equals("currentTimeMillis");
            });

    private static final DescribedPredicate<JavaMethodCall> USES_THREADS = DescribedPredicate.describe(
            "own threads",
            call -> call.getTargetOwner().isEquivalentTo(Executors.class)
                    || call.getTargetOwner().isEquivalentTo(Platform.class)
                            && call.getName().equals("runLater"));

    private static final DescribedPredicate<JavaMethodCall> STYLES_INLINE = DescribedPredicate.describe(
            "set a style inline",
            call -> call.getName().equals("setStyle")
                    && call.getTargetOwner().getPackageName().startsWith("javafx"));

    private static final ArchCondition<JavaClass> KNOW_ANOTHER_SCREEN = new ArchCondition<>("know another screen") {
        @Override
        public void check(JavaClass of, ConditionEvents events) {
            Optional<String> own = screen(of);
            for (Dependency dependency : of.getDirectDependenciesFromSelf()) {
                Optional<String> other = screen(dependency.getTargetClass());
                if (own.isPresent() && other.isPresent() && !own.equals(other)) {
                    events.add(SimpleConditionEvent.satisfied(of, dependency.getDescription()));
                }
            }
        }
    };

    private static Optional<String> screen(JavaClass of) {
        Matcher top = Pattern.compile("org\\.minutebook\\.app\\.(?:broken\\.)?(\\w+).*")
                .matcher(of.getPackageName());
        return top.matches() ? Optional.of(top.group(1)).filter(SCREENS::contains) : Optional.empty();
    }

    enum Rule {
        SCREENS_DO_NOT_KNOW_EACH_OTHER(noClasses().should(KNOW_ANOTHER_SCREEN), "KnowsMeetings"),
        SCREENS_DO_NOT_KNOW_THE_SHELL(
                noClasses()
                        .that()
                        .resideInAnyPackage(SCREEN_PACKAGES)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("..app..shell.."),
                "KnowsTheShell"),
        KIT_KNOWS_NO_SCREEN_AND_NO_STORE(
                noClasses()
                        .that()
                        .resideInAPackage("..app..kit..")
                        .should()
                        .dependOnClassesThat(DescribedPredicate.describe(
                                "are screens, the shell, the command line or stores",
                                (JavaClass known) -> screen(known).isPresent()
                                        || known.getPackageName().matches(".*\\.app\\.(.*\\.)?(shell|cli).*")
                                        || known.getPackageName().contains(".db.store"))),
                "ReadsTheStore"),
        EDITOR_KNOWS_NO_SCREEN_AND_NO_RECORD(
                noClasses()
                        .that()
                        .resideInAnyPackage("..app.editor..", "..app.broken.editor..")
                        .should()
                        .dependOnClassesThat(DescribedPredicate.describe(
                                "are screens, the shell, the command line or the record",
                                (JavaClass known) -> screen(known).isPresent()
                                        || known.getPackageName().matches(".*\\.app\\.(.*\\.)?(shell|cli).*")
                                        || known.getPackageName().contains("minutebook.db"))),
                "KnowsTheRecord"),
        MARKUP_AND_SPELLING_NEED_NO_WINDOW(
                noClasses()
                        .that()
                        .resideInAnyPackage("..app..editor.markup..", "..app..editor.spelling..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("javafx..", "jfx.."),
                "SpellsInAWindow"),
        DOCUMENTS_AND_COMMANDS_NEED_NO_WINDOW(
                noClasses()
                        .that()
                        .resideInAnyPackage(
                                "..app..documents..",
                                "..app..cli..",
                                "..app..sample..",
                                "..app..machine..",
                                "..app.index..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(WINDOW),
                "ShowsALabel"),
        DOCUMENTS_AND_COMMANDS_KNOW_NO_SCREEN(
                noClasses()
                        .that()
                        .resideInAnyPackage(
                                "..app.documents..",
                                "..app.cli..",
                                "..app.sample..",
                                "..app.index..",
                                "..app..broken.documents..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(SCREEN_PACKAGES),
                "KnowsAScreen"),
        OFFICE_FORMATS_ARE_FOR_DOCUMENTS(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("..app..documents..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.apache.poi..", "org.apache.pdfbox..", "com.openhtmltopdf.."),
                "WritesExcel"),
        STAGES_ARE_FOR_SHELL_AND_KIT(
                noClasses()
                        .that()
                        .resideOutsideOfPackages("..app..shell..", "..app..kit..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("javafx.stage..", "javafx.application.."),
                "OpensAStage"),
        LUCENE_IS_FOR_THE_INDEX_AND_SPELLING(
                noClasses()
                        .that()
                        .resideOutsideOfPackages("..app.index..", "..app.editor.spelling..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.apache.lucene.."),
                "SearchesByItself"),
        TIME_IS_AN_ARGUMENT(
                noClasses().that().doNotHaveSimpleName("Launcher").should().callMethodWhere(ASKS_THE_TIME),
                "AsksTheTime"),
        VIEW_MODELS_KNOW_NO_NODES(
                noClasses()
                        .that()
                        .haveNameMatching(".*(ViewModel|Model)(\\$.*)?")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "javafx.scene..",
                                "javafx.stage..",
                                "javafx.application..",
                                "javafx.css..",
                                "javafx.animation.."),
                "DrawsViewModel"),
        TASKS_ALONE_OWNS_THREADS(
                noClasses()
                        .that()
                        .haveNameNotMatching(".*\\.kit\\.Tasks[A-Za-z]*(\\$.*)?")
                        .should()
                        .callMethodWhere(USES_THREADS),
                "OwnsThreads"),
        COLOURS_ARE_IN_STYLE_SHEETS(
                noClasses()
                        .that()
                        .haveNameNotMatching(".*\\.shell\\.Theme")
                        .should()
                        .callMethodWhere(STYLES_INLINE),
                "StylesInline"),
        NAMES_CARRY_INTENT(
                noClasses().should().haveNameMatching(".*(Service|Manager|Helper|Util|Utils|Impl)"), "ScreenManager"),
        EVERY_SCREEN_HAS_A_PLACE(
                classes()
                        .that()
                        .haveSimpleNameEndingWith("Place")
                        .and()
                        .resideInAnyPackage(SCREEN_PACKAGES)
                        .should()
                        .beRecords(),
                "NoRecordPlace");

        final ArchRule rule;
        final String brokenBy;

        Rule(ArchRule rule, String brokenBy) {
            this.rule = rule;
            this.brokenBy = brokenBy;
        }
    }

    @ParameterizedTest
    @EnumSource
    void holds(Rule rule) {
        rule.rule.check(MAIN);
    }

    @ParameterizedTest
    @EnumSource
    void isSeenToFail(Rule rule) {
        EvaluationResult result = rule.rule.evaluate(BROKEN);
        assertTrue(result.hasViolation());
        assertEquals(
                List.of(),
                result.getFailureReport().getDetails().stream()
                        .filter(detail -> !detail.contains("." + rule.brokenBy))
                        .toList());
    }
}
