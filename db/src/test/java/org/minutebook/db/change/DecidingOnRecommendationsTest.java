package org.minutebook.db.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.change.DecideRecommendations.Decided;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ItemPaperBuilder;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperBuilder;
import org.minutebook.db.model.Recommendation;
import org.minutebook.db.model.Recommendation.Outcome;
import org.minutebook.db.model.RecommendationBuilder;
import org.minutebook.db.model.Resolution;
import org.minutebook.db.model.Verb;
import org.minutebook.db.model.Vote;
import org.minutebook.db.store.RecommendedAt;

/** What a report recommends is turned into clauses, or is not: both stay in the record. */
class DecidingOnRecommendationsTest {
    private Acting at;
    private AgendaItem prevent;
    private Id<Paper> report;

    @BeforeEach
    void aReportWithThreeRecommendations(@TempDir Path dir) throws Refused {
        at = new Acting(dir);
        prevent = at.item(at.add("Prevent"));
        report = paper(Audience.PUBLIC);
        at.apply(new SetRecommendations(
                report,
                List.of(
                        asked("1.1", "That the report be noted.", Verb.NOTED),
                        asked("1.2", "That the Board is satisfied.", Verb.NONE),
                        asked("1.3", "That £5,000 be spent.", Verb.APPROVED))));
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void allAreAgreedAsRecommendedInOneAct() throws Refused {
        DecideRecommendations all = agree(asked());
        at.apply(all);
        assertEquals("Agree 3 recommendations on item “Prevent”", all.title());
        assertEquals(
                List.of(
                        "1.1 NOTED That the report be noted.",
                        "1.2 AGREED That the Board is satisfied.",
                        "1.3 APPROVED That £5,000 be spent."),
                clauses());
        assertEquals(List.of("1.1 AGREED", "1.2 AGREED", "1.3 AGREED"), outcomes());
    }

    @Test
    void amendedWordsStandBesideTheOriginalAndWhatIsNotAgreedMakesNoClause() throws Refused {
        List<Recommendation> asked = asked();
        DecideRecommendations amend = new DecideRecommendations(
                prevent,
                Audience.PUBLIC,
                List.of(new Decided(asked.get(1), Outcome.AGREED_AS_AMENDED, " That members satisfy themselves. ")));
        at.apply(amend);
        assertEquals("Agree as amended recommendation 1.2 on item “Prevent”", amend.title());
        at.apply(decide(asked.get(0), Outcome.NOT_AGREED));
        at.apply(decide(asked.get(2), Outcome.DEFERRED));
        assertEquals(List.of("1.2 AGREED That members satisfy themselves."), clauses());
        assertEquals(
                List.of("1.1 NOT_AGREED", "1.2 AGREED_AS_AMENDED That members satisfy themselves.", "1.3 DEFERRED"),
                outcomes());
        assertEquals("That the Board is satisfied.", asked().get(1).text());
        at.refused(
                "Recommendation 1.2 was changed meanwhile. Look at it again, then decide.",
                decide(asked.get(1), Outcome.AGREED));
        at.refused(
                "The amended text is the same as the recommendation. Change it, or agree it as recommended.",
                new DecideRecommendations(
                        prevent,
                        Audience.PUBLIC,
                        List.of(new Decided(asked().get(2), Outcome.AGREED_AS_AMENDED, "That £5,000 be spent. "))));
    }

    @Test
    void whatIsDecidedAgainLeavesNoClauseBehind() throws Refused {
        at.apply(agree(asked()));
        at.apply(decide(asked().get(0), Outcome.PROPOSED));
        at.apply(new RemoveClause(clause("1.3")));
        assertEquals(List.of("1.2 AGREED That the Board is satisfied."), clauses());
        assertEquals(List.of("1.1 PROPOSED", "1.2 AGREED", "1.3 PROPOSED"), outcomes());
    }

    @Test
    void aReportThatWasPutOffIsDecidedAgainAtALaterMeeting() throws Refused {
        at.apply(decide(asked().get(0), Outcome.DEFERRED));
        at.apply(decide(asked().get(1), Outcome.AGREED));
        AgendaItem later = broughtBack();
        at.apply(decide(later, 0, Outcome.AGREED, ""));
        at.apply(decide(later, 1, Outcome.AGREED_AS_AMENDED, "That it is content."));
        assertEquals(List.of("1.1 DEFERRED", "1.2 AGREED", "1.3 PROPOSED"), outcomes(prevent));
        assertEquals(
                List.of("1.1 AGREED", "1.2 AGREED_AS_AMENDED That it is content.", "1.3 PROPOSED"), outcomes(later));
        assertEquals(List.of("1.2 AGREED That the Board is satisfied."), clauses());
        assertEquals(List.of("1.1 AGREED", "1.2 AGREED_AS_AMENDED That it is content.", "1.3 PROPOSED"), outcomes());
        at.apply(decide(later, 0, Outcome.PROPOSED, ""));
        assertEquals("1.1 DEFERRED", outcomes().getFirst());
    }

    @Test
    void whatABookOfBeforeSaysIsKeptForItsMeetingWhenALaterOneDecides() throws Refused {
        at.apply(new Act<>("As it was kept before", writing -> {
            Recommendation first =
                    writing.stores().papers().recommendations(report).getFirst();
            return writing.save(RecommendationBuilder.builder(first)
                    .outcome(Outcome.DEFERRED)
                    .build());
        }));
        AgendaItem later = broughtBack();
        assertEquals("1.1 PROPOSED", outcomes(later).getFirst());
        at.apply(decide(later, 0, Outcome.NOT_AGREED, ""));
        assertEquals("1.1 DEFERRED", outcomes(prevent).getFirst());
        assertEquals("1.1 NOT_AGREED", outcomes(later).getFirst());
    }

    private AgendaItem broughtBack() throws Refused {
        return at.apply(new Act<>("Bring it back", writing -> {
            Meeting now = writing.stores().meetings().get(prevent.meeting());
            Meeting next = writing.add(MeetingBuilder.builder(now)
                    .id(writing.newId())
                    .day(now.day().plusMonths(2))
                    .build());
            AgendaItem item = writing.add(AgendaItemBuilder.builder(prevent)
                    .id(writing.newId())
                    .meeting(next.id())
                    .build());
            writing.add(ItemPaperBuilder.builder()
                    .id(writing.newId())
                    .item(item.id())
                    .paper(report)
                    .build());
            return item;
        }));
    }

    private DecideRecommendations decide(AgendaItem item, int place, Outcome outcome, String amended) {
        return new DecideRecommendations(
                item, Audience.PUBLIC, List.of(new Decided(seen(item).get(place), outcome, amended)));
    }

    private List<Recommendation> seen(AgendaItem item) {
        return at.book.read(stores -> RecommendedAt.list(stores, item.id(), report));
    }

    private List<String> outcomes(AgendaItem item) {
        return seen(item).stream()
                .map(one -> (one.label() + " " + one.outcome() + " " + one.amendedText()).strip())
                .toList();
    }

    @Test
    void aVoteOnAClauseThatIsTakenOutIsOneOnTheItem() throws Refused {
        at.apply(agree(asked()));
        at.apply(vote(clause("1.2").id(), null));
        at.apply(new RemoveClause(clause("1.2")));
        List<Vote> votes = at.book.read(stores -> stores.minutes().votes(prevent.id()));
        assertEquals(
                List.of("null 15:05"),
                votes.stream().map(vote -> vote.clause() + " " + vote.at()).toList());
    }

    @Test
    void aReportKeepsWhatTheBoardDecidedOn() throws Refused {
        List<Recommendation> asked = asked();
        at.apply(vote(null, asked.get(2).id()));
        at.refused(
                "The board decided on recommendation 1.3. Leave it in the report, or take its clause or vote out of the"
                        + " minutes first.",
                new SetRecommendations(report, asked.subList(0, 2)));
        at.apply(decide(asked.get(1), Outcome.AGREED));
        at.refused(
                "The board decided on recommendation 1.2. Leave it in the report, or take its clause or vote out of the"
                        + " minutes first.",
                new SetRecommendations(report, asked.subList(0, 1)));
    }

    @Test
    void aClauseOfAReportThatThePublicMayNotReadIsNotReadByThePublic() throws Refused {
        report = paper(Audience.RESTRICTED);
        at.apply(new SetRecommendations(report, List.of(asked("1", "That the offer be taken.", Verb.AGREED))));
        at.apply(agree(asked()));
        assertEquals(
                List.of(Audience.RESTRICTED),
                at.book.read(stores -> stores.minutes().resolutions(prevent.id())).stream()
                        .map(Resolution::audience)
                        .toList());
    }

    private Id<Paper> paper(Audience audience) throws Refused {
        Paper paper = at.put(writing -> PaperBuilder.builder()
                .id(writing.newId())
                .board(at.board)
                .title("Prevent")
                .audience(audience)
                .build());
        at.put(writing -> ItemPaperBuilder.builder()
                .id(writing.newId())
                .item(prevent.id())
                .paper(paper.id())
                .build());
        return paper.id();
    }

    private Recommendation asked(String label, String text, Verb verb) {
        return RecommendationBuilder.builder()
                .id(Id.of(1))
                .paper(report)
                .label(label)
                .text(text)
                .verb(verb)
                .build();
    }

    private List<Recommendation> asked() {
        return at.book.read(stores -> stores.papers().recommendations(report));
    }

    private DecideRecommendations agree(List<Recommendation> all) {
        return new DecideRecommendations(
                prevent,
                Audience.PUBLIC,
                all.stream().map(one -> new Decided(one, Outcome.AGREED, "")).toList());
    }

    private DecideRecommendations decide(Recommendation one, Outcome outcome) {
        return new DecideRecommendations(prevent, Audience.PUBLIC, List.of(new Decided(one, outcome, "")));
    }

    private TakeVote vote(@Nullable Id<Clause> clause, @Nullable Id<Recommendation> recommendation) {
        return new TakeVote(
                null,
                prevent,
                clause,
                recommendation,
                Vote.Manner.SHOW_OF_HANDS,
                4,
                1,
                0,
                Vote.CastingVote.NOT_USED,
                Vote.Outcome.CARRIED,
                LocalTime.of(15, 5),
                List.of());
    }

    private Stream<Clause> all() {
        return at
                .book
                .read(stores -> stores.minutes().resolutions(prevent.id()).stream()
                        .flatMap(one -> stores.minutes().clauses(one.id()).stream())
                        .toList())
                .stream();
    }

    private String label(Clause clause) {
        return asked().stream()
                .filter(one -> one.id().equals(clause.recommendation()))
                .findFirst()
                .map(Recommendation::label)
                .orElse("-");
    }

    private List<String> clauses() {
        return all().map(one -> label(one) + " " + one.verb() + " " + one.text())
                .toList();
    }

    private Clause clause(String label) {
        return all().filter(one -> label(one).equals(label)).findFirst().orElseThrow();
    }

    private List<String> outcomes() {
        return asked().stream()
                .map(one -> (one.label() + " " + one.outcome() + " " + one.amendedText()).strip())
                .toList();
    }
}
