package org.minutebook.app.minutes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.kit.Days;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.Dispensation;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Interest;
import org.minutebook.db.model.Person;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.interest.Barred;
import org.minutebook.db.rules.interest.ConductRecorded;
import org.minutebook.db.rules.interest.DeclarationScope;
import org.minutebook.db.rules.interest.DispensationLimits;
import org.minutebook.db.rules.interest.InRegister;
import org.minutebook.db.rules.interest.InterestKind;
import org.minutebook.db.rules.interest.ItemInterest;
import org.minutebook.db.rules.interest.Participation;
import org.minutebook.db.rules.interest.Relief;

/** Who has declared what for one item, what the rule says of taking part, and who should be asked. */
record InterestsAtItem(MinutesFacts facts, AgendaItem item) {
    private static final int WORD = 6;

    /**
     * One declaration that covers the item.
     *
     * @param says what was declared and done
     * @param rule what the rule says of taking part, beside it
     */
    record Line(Declaration declaration, String says, String rule, List<Finding> findings) {}

    List<Line> lines() {
        return covering().stream().map(this::line).toList();
    }

    private List<Declaration> covering() {
        InterestFacts interests = facts.interests();
        return interests.declarations().stream()
                .filter(one -> item.role() == AgendaItem.Role.DECLARATIONS
                        || DeclarationScope.items(one, interests.named(), agenda())
                                .contains(item))
                .toList();
    }

    private List<AgendaItem> agenda() {
        return facts.items().stream().map(ItemRow::item).toList();
    }

    private Line line(Declaration declaration) {
        Participation rule = participation(declaration);
        boolean here = item.role() != AgendaItem.Role.DECLARATIONS;
        List<Finding> findings = new ArrayList<>();
        if (here) {
            findings.addAll(ConductRecorded.findings(declaration, rule, registered(declaration)));
        }
        findings.addAll(toRegister(declaration));
        return new Line(
                declaration,
                declaration.printed() + ": " + InterestWords.of(declaration),
                here ? rule.because() + " " + rule.words() : "",
                findings);
    }

    /** The register's 28 days begin with the meeting: by when, why then, and where it is entered (INT-03). */
    private List<Finding> toRegister(Declaration declaration) {
        return facts.interests().toRegister().stream()
                .filter(one -> one.declaration().id().equals(declaration.id()))
                .map(one -> {
                    Finding finding = one.finding(facts.meeting().day());
                    return one.open()
                            ? finding.saying(
                                            Finding.Level.AMBER,
                                            "Not in the register. " + finding.says() + " "
                                                    + one.task().counted())
                                    .curedBy("Enter it under Members, Register of interests.")
                            : finding;
                })
                .toList();
    }

    private boolean registered(Declaration declaration) {
        return InRegister.since(declaration, facts.interests().register())
                        .filter(day -> day.isBefore(facts.meeting().day()))
                        .isPresent()
                || InRegister.entry(declaration, facts.interests().register()).isPresent();
    }

    /** Those who take no part in the item, as far as is declared. */
    List<Barred> barred() {
        return facts.interests().declarations().stream()
                .filter(one -> DeclarationScope.items(one, facts.interests().named(), agenda())
                        .contains(item))
                .flatMap(one -> Barred.of(participation(one), one.person(), item.id()).stream())
                .toList();
    }

    private Participation participation(Declaration declaration) {
        Optional<Dispensation> dispensation = dispensation(declaration.person());
        Relief relief = dispensation
                .map(one -> DispensationLimits.of(one, Answer.NOT_SAID)
                        .on(facts.meeting().day()))
                .orElse(Relief.NONE);
        ItemInterest interest = ItemInterest.of(declaration.printed(), name(), InterestKind.of(declaration))
                .relieved(
                        relief,
                        dispensation
                                .map(one -> one.grantedBy().isBlank() ? "" : "by " + one.grantedBy())
                                .orElse(""));
        return Participation.of(caught(declaration) ? interest : interest.notCaught());
    }

    private Optional<Dispensation> dispensation(@Nullable Id<Person> person) {
        return facts.interests().dispensations().stream()
                .filter(one -> one.person().equals(person))
                .filter(one -> one.matter() == null || one.matter().equals(item.matter()))
                .filter(one -> DispensationLimits.of(one, Answer.NOT_SAID)
                        .liveOn(facts.meeting().day()))
                .findFirst();
    }

    /** Officers and guests have no duty by statute. */
    private boolean caught(Declaration declaration) {
        return facts.attendance().stream()
                .filter(one -> one.printed().equals(declaration.printed()))
                .allMatch(one -> one.capacity() == Attendance.Capacity.MEMBER
                        || one.capacity() == Attendance.Capacity.SUBSTITUTE);
    }

    private String name() {
        String number = item.agendaNumber();
        return number.isBlank() ? "“" + item.title() + "”" : "item " + number;
    }

    /** Whom to ask: a standing declaration, or an entry of the register that shares a word with the title. */
    List<String> prompts() {
        if (item.role() == AgendaItem.Role.DECLARATIONS || item.heading()) {
            return List.of();
        }
        List<String> prompts = new ArrayList<>();
        for (InterestFacts.Earlier earlier : facts.interests().standing()) {
            prompts.add("Ask " + earlier.declaration().printed() + ", who declared on " + Days.shortly(earlier.day())
                    + ", as standing: " + InterestWords.of(earlier.declaration()));
        }
        Set<String> title = words(item.title());
        for (Interest entry : facts.interests().register()) {
            if (words(entry.nature()).stream().anyMatch(title::contains)) {
                prompts.add("Ask " + who(entry.person()) + ": the register has "
                        + (entry.sensitive() ? "a sensitive interest that may touch this item" : nature(entry)));
            }
        }
        return prompts;
    }

    private static String nature(Interest entry) {
        return "“" + entry.nature() + "”" + (entry.head().isBlank() ? "" : " under " + entry.head());
    }

    private String who(Id<Person> person) {
        return facts.attendance().stream()
                .filter(one -> person.equals(one.person()))
                .map(Attendance::printed)
                .findFirst()
                .orElse("the member");
    }

    /** Words that say something; short ones and those that every title has do not. */
    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.UK).split("[^\\p{L}]+"))
                .filter(word -> word.length() >= WORD)
                .filter(word -> !Set.of(
                                "report", "update", "progress", "council", "meeting", "health", "wellbeing", "member")
                        .contains(word))
                .collect(Collectors.toSet());
    }
}
