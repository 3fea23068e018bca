package org.minutebook.db.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Dispensation;
import org.minutebook.db.model.DispensationBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Interest;
import org.minutebook.db.model.InterestBuilder;
import org.minutebook.db.model.Person;
import org.minutebook.db.model.PersonBuilder;

class RegisterActsTest {
    @Test
    void anInterestIsEnteredChangedAndEndedWithoutSayingWhatItIs(@TempDir Path dir) throws Exception {
        try (Acting acting = new Acting(dir)) {
            Interest typed = InterestBuilder.builder()
                    .id(Id.of(1))
                    .person(person(acting, "Ann Low"))
                    .head("(i) Employment")
                    .nature("Witness under protection")
                    .sensitive(true)
                    .since(LocalDate.of(2019, 5, 20))
                    .audience(Audience.RESTRICTED)
                    .build();
            AddInterest adding = new AddInterest(typed);
            Interest entered = interest(acting, acting.apply(adding));
            EditInterest ending = new EditInterest(
                    entered,
                    InterestBuilder.builder(entered)
                            .until(LocalDate.of(2020, 1, 3))
                            .build());
            assertEquals(LocalDate.of(2020, 1, 3), acting.apply(ending).until());
            assertEquals("End an interest on 3 January 2020", ending.title());
            assertFalse((adding.title() + ending.title()).contains("Witness"));
            acting.refused(
                    "The entry of the register was changed meanwhile. Look at it again, then make your change.",
                    ending);
            acting.refused(
                    "The interest would end on 19 May 2019, before it begins on 20 May 2019. Type the days again.",
                    new AddInterest(InterestBuilder.builder(typed)
                            .until(LocalDate.of(2019, 5, 19))
                            .build()));
            acting.refused(
                    "Say what the interest is, as the register is to print it.",
                    new AddInterest(InterestBuilder.builder(typed)
                            .sensitive(false)
                            .nature("")
                            .build()));
            acting.refused(
                    "Choose the head of the register under which the interest is entered.",
                    new AddInterest(InterestBuilder.builder(typed).head(" ").build()));
        }
    }

    /** The worked example of rule INT-06: from 29 February 2024 to 28 February 2028, and an entry ending a day later is refused. */
    @Test
    void aDispensationRunsForFourYearsAtMost(@TempDir Path dir) throws Exception {
        try (Acting acting = new Acting(dir)) {
            Id<Person> low = person(acting, "Ann Low");
            Dispensation typed = DispensationBuilder.builder()
                    .id(Id.of(1))
                    .person(low)
                    .grantedBy("The monitoring officer")
                    .grantedOn(LocalDate.of(2024, 2, 29))
                    .until(LocalDate.of(2028, 2, 28))
                    .limits("To speak and to vote")
                    .build();
            Id<Dispensation> entered = acting.apply(new AddDispensation(typed));
            acting.refused(
                    "Four years from 29 February 2024 end at the latest on 28 February 2028. Type a last day up to then"
                            + " (rule INT-06).",
                    new AddDispensation(DispensationBuilder.builder(typed)
                            .until(LocalDate.of(2028, 2, 29))
                            .build()));
            acting.refused(
                    "A dispensation must specify its period: type the day it was granted and its last day.",
                    new AddDispensation(
                            DispensationBuilder.builder(typed).until(null).build()));
            Dispensation kept =
                    acting.book.read(stores -> stores.of(Dispensation.class).get(entered));
            Interest anothers = interest(
                    acting,
                    acting.apply(new AddInterest(InterestBuilder.builder()
                            .id(Id.of(1))
                            .person(person(acting, "Tom Hale"))
                            .head("Other")
                            .nature("Trustee")
                            .build())));
            acting.refused(
                    "The interest is another person’s. Choose one of the person who has the dispensation.",
                    new EditDispensation(
                            kept,
                            DispensationBuilder.builder(kept)
                                    .interest(anothers.id())
                                    .build()));
            acting.apply(new EditDispensation(
                    kept,
                    DispensationBuilder.builder(kept)
                            .until(LocalDate.of(2025, 2, 28))
                            .build()));
        }
    }

    private static Id<Person> person(Acting acting, String name) throws Refused {
        return acting.apply(
                new AddPerson(PersonBuilder.builder().id(Id.of(1)).name(name).build()));
    }

    private static Interest interest(Acting acting, Id<Interest> id) {
        return acting.book.read(stores -> stores.of(Interest.class).get(id));
    }
}
