package org.minutebook.db;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Who may know whom in this module: {@code file -> change -> store -> model}, {@code change -> rules -> model}. Each rule is also
 * run over {@code org.minutebook.db.broken}, where one class breaks it: a rule that cannot fail is worse than none.
 */
class ArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.minutebook.db");
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("org.minutebook.db.broken");

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

    enum Rule {
        MODEL_KNOWS_ONLY_JAVA(
                classes()
                        .that()
                        .resideInAPackage("..db.model..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "java.lang..",
                                "java.util..",
                                "java.time..",
                                "org.jspecify..",
                                "io.soabase..",
                                "javax.annotation.processing..",
                                "..db.model.."),
                "ReadsFiles"),
        RULES_KNOW_THE_MODEL(
                noClasses()
                        .that()
                        .resideInAPackage("..db.rules..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "..db.store..",
                                "..db.change..",
                                "..db.file..",
                                "..db.jooq..",
                                "org.jooq..",
                                "java.sql..",
                                "java.io..",
                                "java.nio.."),
                "AsksTheStore"),
        STORES_KNOW_NO_CHANGE_RULE_OR_FILE(
                noClasses()
                        .that()
                        .resideInAPackage("..db.store..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("..db.change..", "..db.rules..", "..db.file.."),
                "KnowsChanges"),
        CHANGES_KNOW_NO_FILE(
                noClasses()
                        .that()
                        .resideInAPackage("..db.change..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("..db.file..", "..db.jooq.."),
                "KnowsTheBook"),
        SQL_IS_FOR_STORES(
                noClasses()
                        .that()
                        .resideOutsideOfPackages("..db.store..", "..db.file..", "..db.jooq..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.jooq..", "java.sql..", "javax.sql.."),
                "WritesSql"),
        THE_DATABASE_IS_FOR_FILE(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("..db.file..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.h2..", "org.flywaydb.."),
                "SpeaksToH2"),
        NAMES_CARRY_INTENT(
                noClasses().should().haveNameMatching(".*(Service|Manager|Helper|Util|Utils|Impl)"), "BackupManager"),
        TIME_IS_AN_ARGUMENT(noClasses().should().callMethodWhere(ASKS_THE_TIME), "AsksTheTime"),
        NOTHING_IS_PRINTED(
                noClasses()
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err")
                        .orShould()
                        .callMethod(Throwable.class, "printStackTrace"),
                "Prints"),
        NO_SINGLE_INSTANCES(
                noFields()
                        .that()
                        .haveName("instance")
                        .and()
                        .doNotHaveModifier(JavaModifier.FINAL)
                        .should()
                        .beStatic()
                        .allowEmptyShould(true),
                "HasOneInstance");

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
