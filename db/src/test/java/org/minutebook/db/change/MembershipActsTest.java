package org.minutebook.db.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Membership;
import org.minutebook.db.model.MembershipBuilder;
import org.minutebook.db.model.Organisation;
import org.minutebook.db.model.OrganisationBuilder;
import org.minutebook.db.model.Person;
import org.minutebook.db.model.PersonBuilder;
import org.minutebook.db.model.Seat;
import org.minutebook.db.model.SeatBuilder;
import org.minutebook.db.model.Substitute;
import org.minutebook.db.model.SubstituteBuilder;

/** Seats, those who hold them and those who stand in; each act is taken back and done again by {@link Acting}. */
class MembershipActsTest {
    @Test
    void aSeatIsAddedChangedAndEnded(@TempDir Path dir) throws Exception {
        try (Acting acting = new Acting(dir)) {
            Seat typed = seat(acting).title(" Healthwatch ").build();
            Seat added = seat(acting, acting.apply(new AddSeat(typed)));
            assertEquals(List.of("Healthwatch", 1), List.of(added.title(), added.position()));
            assertEquals(
                    2,
                    seat(acting, acting.apply(new AddSeat(typed))).position(),
                    "two seats of one title are two seats");

            Seat voting = SeatBuilder.builder(added)
                    .voting(Seat.Voting.NON_VOTING)
                    .votingSource("Direction of Council, 20 May 2019")
                    .votingSince(day("2019-05-20"))
                    .build();
            acting.apply(new EditSeat(added, voting));
            acting.refused(
                    "The seat “Healthwatch” was changed meanwhile. Look at it again, then make your change.",
                    new EditSeat(added, voting));

            Id<Membership> held = acting.apply(put(added, "Ann Low", "2019-05-20", PutInSeat.Others.NONE));
            acting.apply(new EndSeat(voting, day("2020-01-31")));
            assertEquals(
                    List.of(day("2020-01-31"), day("2020-01-31")),
                    List.of(seat(acting, added.id()).until(), held(acting, held).until()));
        }
    }

    @Test
    void aSeatThatCannotBeIsRefused(@TempDir Path dir) throws Exception {
        try (Acting acting = new Acting(dir)) {
            acting.refused(
                    "A seat needs a title, such as “Director of Public Health”.",
                    new AddSeat(seat(acting).title(" ").build()));
            acting.refused(
                    "The seat “Police” would end on 1 May 2019, before it begins on 2 May 2019. Type the days again.",
                    new AddSeat(seat(acting)
                            .title("Police")
                            .since(day("2019-05-02"))
                            .until(day("2019-05-01"))
                            .build()));
            acting.refused(
                    "A seat that an organisation holds needs the organisation. Choose it, or say that a person holds"
                            + " the seat.",
                    new AddSeat(
                            seat(acting).title("Police").organisationHolds(true).build()));
            acting.refused(
                    "The voting of the seat “Police” has the day 2 May 2019, but not whether it votes. Say which it"
                            + " is.",
                    new AddSeat(seat(acting)
                            .title("Police")
                            .votingSince(day("2019-05-02"))
                            .build()));
        }
    }

    @Test
    void aHolderFollowsOrSharesButNeverComesInUnnoticed(@TempDir Path dir) throws Exception {
        try (Acting acting = new Acting(dir)) {
            Seat seat = seat(
                    acting,
                    acting.apply(new AddSeat(seat(acting)
                            .title("Portfolio Holder")
                            .since(day("2013-04-01"))
                            .build())));
            Id<Membership> hebb = acting.apply(put(seat, "Cllr Shane Hebb", "2014-06-11", PutInSeat.Others.NONE));
            acting.refused(
                    "Cllr Shane Hebb holds the seat “Portfolio Holder” since 11 June 2014. Say that the new holder"
                            + " follows, or that the two share the seat.",
                    put(seat, "Cllr Tunde Ojetola", "2014-09-01", PutInSeat.Others.NONE));
            acting.refused(
                    "Cllr Shane Hebb came into the seat “Portfolio Holder” on 11 June 2014 and cannot be followed on 11"
                            + " June 2014. Type a later day, or end that time first.",
                    put(seat, "Cllr Tunde Ojetola", "2014-06-11", PutInSeat.Others.FOLLOWED));
            acting.refused(
                    "Cllr Shane Hebb holds the seat “Portfolio Holder” already, since 11 June 2014. End that time"
                            + " first, or type another day.",
                    put(seat, "Cllr Shane  Hebb", "2014-09-01", PutInSeat.Others.SHARING));
            acting.refused(
                    "The seat “Portfolio Holder” exists only since 1 April 2013, and Ann Low would come on 31 March"
                            + " 2013. Type a later day, or change the seat.",
                    put(seat, "Ann Low", "2013-03-31", PutInSeat.Others.SHARING));

            Id<Membership> ojetola =
                    acting.apply(put(seat, "Cllr Tunde Ojetola", "2014-09-01", PutInSeat.Others.FOLLOWED));
            assertEquals(day("2014-08-31"), held(acting, hebb).until());
            acting.apply(put(seat, "Ann Low", "2014-10-01", PutInSeat.Others.SHARING));

            acting.refused(
                    "The time of Cllr Tunde Ojetola would end on 31 August 2014, before it begins on 1 September 2014."
                            + " Type the days again.",
                    new EndHolding(held(acting, ojetola), day("2014-08-31")));
            acting.apply(new EndHolding(held(acting, ojetola), day("2014-12-31")));
            assertEquals(day("2014-12-31"), held(acting, ojetola).until());
        }
    }

    @Test
    void whoeverActsMayFollowThemselves(@TempDir Path dir) throws Exception {
        try (Acting acting = new Acting(dir)) {
            Seat seat = seat(
                    acting,
                    acting.apply(new AddSeat(seat(acting).title("NHS England").build())));
            PutInSeat first = put(seat, "Melanie Craig", "2019-05-01", PutInSeat.Others.NONE);
            Id<Membership> acted = acting.apply(new PutInSeat(
                    MembershipBuilder.builder(first.holder()).acting("Acting").build(), PutInSeat.Others.NONE));
            acting.apply(put(seat, "Melanie Craig", "2019-11-01", PutInSeat.Others.FOLLOWED));
            assertEquals(
                    List.of("Acting", day("2019-10-31")),
                    List.of(held(acting, acted).acting(), held(acting, acted).until()));
        }
    }

    @Test
    void aHolderNeedsANameAndADay(@TempDir Path dir) throws Exception {
        try (Acting acting = new Acting(dir)) {
            Seat seat = seat(
                    acting,
                    acting.apply(new AddSeat(seat(acting).title("Police").build())));
            acting.refused(
                    "Say who comes into the seat: choose a person or type the name as it is printed.",
                    put(seat, "", "2019-05-01", PutInSeat.Others.NONE));
            Membership noDay = MembershipBuilder.builder()
                    .id(Id.of(1))
                    .seat(seat.id())
                    .printed("Ann Low")
                    .build();
            acting.refused(
                    "Say from which day Ann Low holds the seat: the day of the appointment, such as 18 May 2023.",
                    new PutInSeat(noDay, PutInSeat.Others.NONE));
        }
    }

    @Test
    void aSubstituteIsNamedUnderARegimeAndEnded(@TempDir Path dir) throws Exception {
        try (Acting acting = new Acting(dir)) {
            Id<Person> low = acting.apply(new AddPerson(person("Ann Low").build()));
            Seat seat = seat(
                    acting,
                    acting.apply(new AddSeat(seat(acting).title("Police").build())));
            acting.apply(new PutInSeat(
                    MembershipBuilder.builder()
                            .id(Id.of(1))
                            .seat(seat.id())
                            .person(low)
                            .since(day("2019-05-01"))
                            .build(),
                    PutInSeat.Others.NONE));
            acting.refused(
                    "Ann Low holds the seat “Police” and cannot act for its holder as well. Choose somebody else.",
                    new NameSubstitute(substitute(seat).person(low).build()));
            Substitute typed = substitute(seat)
                    .printed("Tom Hale")
                    .regime(Substitute.Regime.CHAIR_AGREES)
                    .since(day("2019-06-01"))
                    .build();
            Id<Substitute> named = acting.apply(new NameSubstitute(typed));
            acting.refused(
                    "Tom Hale is named as substitute of the seat “Police” already, since 1 June 2019. End that first.",
                    new NameSubstitute(typed));
            Substitute kept =
                    acting.book.read(stores -> stores.of(Substitute.class).get(named));
            acting.apply(new EndSubstitute(kept, day("2019-12-31")));
            acting.apply(new NameSubstitute(
                    SubstituteBuilder.builder(typed).since(day("2020-01-01")).build()));
        }
    }

    @Test
    void aPersonAndABodyAreInTheBookOnce(@TempDir Path dir) throws Exception {
        try (Acting acting = new Acting(dir)) {
            Id<Organisation> body = acting.apply(new AddOrganisation(OrganisationBuilder.builder()
                    .id(Id.of(1))
                    .name("Healthwatch Harrow Vale")
                    .kind(Organisation.Kind.HEALTHWATCH)
                    .build()));
            acting.refused(
                    "The book has “Healthwatch Harrow Vale” already. Choose that one.",
                    new AddOrganisation(OrganisationBuilder.builder()
                            .id(Id.of(1))
                            .name("healthwatch  harrow vale")
                            .build()));
            Person typed = person("Ann Low").organisation(body).build();
            Id<Person> low = acting.apply(new AddPerson(typed));
            acting.refused(
                    "The book has Ann Low already. Change that entry, or type the post that tells the two apart.",
                    new AddPerson(typed));
            Person before = acting.book.read(stores -> stores.of(Person.class).get(low));
            acting.refused(
                    "“ann.low” is no email address. Type one such as a.patel@council.gov.uk, or leave it blank.",
                    new EditPerson(
                            before,
                            PersonBuilder.builder(before).email("ann.low").build()));
            acting.apply(new EditPerson(
                    before, PersonBuilder.builder(before).post("Chief Officer").build()));
            acting.apply(new AddPerson(typed));
        }
    }

    private static SeatBuilder seat(Acting acting) {
        return SeatBuilder.builder().id(Id.of(1)).board(acting.board);
    }

    private static Seat seat(Acting acting, Id<Seat> id) {
        return acting.book.read(stores -> stores.of(Seat.class).get(id));
    }

    private static Membership held(Acting acting, Id<Membership> id) {
        return acting.book.read(stores -> stores.of(Membership.class).get(id));
    }

    private static PutInSeat put(Seat seat, String printed, String since, PutInSeat.Others others) {
        return new PutInSeat(
                MembershipBuilder.builder()
                        .id(Id.of(1))
                        .seat(seat.id())
                        .printed(printed)
                        .since(day(since))
                        .build(),
                others);
    }

    private static SubstituteBuilder substitute(Seat seat) {
        return SubstituteBuilder.builder().id(Id.of(1)).seat(seat.id());
    }

    private static PersonBuilder person(String name) {
        return PersonBuilder.builder().id(Id.of(1)).name(name);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
