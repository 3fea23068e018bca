package org.minutebook.app.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.readiness.Readiness;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.fixtures.TestDesk;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.ClearanceBuilder;
import org.minutebook.db.model.ItemPaperBuilder;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperBuilder;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.interest.InterestRules;
import org.minutebook.db.store.Writing;

/** What is asked for differs once the agenda is out: nothing gets the meeting "ready" any more, and no item comes off quietly. */
class ReadinessAfterIssueTest {
    private static final LocalDate VERIFIED = LocalDate.of(2019, 11, 1);

    @Test
    void whoHasYetToClearAPaperIsRemindedAndAnIssuedItemIsWithdrawn(@TempDir Path dir) throws Exception {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir))) {
            desk.open.book().apply(new Act<>("Add a paper in clearance", writing -> {
                Meeting meeting = set(writing, Meeting.State.CALLED);
                Paper paper = writing.add(PaperBuilder.builder()
                        .id(writing.newId())
                        .board(meeting.board())
                        .title("Falls")
                        .state(Paper.State.IN_CLEARANCE)
                        .authors("Ann Lee")
                        .build());
                for (String area : List.of("Legal", "Equality")) {
                    writing.add(ClearanceBuilder.builder()
                            .id(writing.newId())
                            .paper(paper.id())
                            .area(area)
                            .printed(area + " team")
                            .verifiedOn(area.equals("Legal") ? VERIFIED : null)
                            .build());
                }
                return writing.add(ItemPaperBuilder.builder()
                        .id(writing.newId())
                        .item(SmallCouncil.DEMENTIA)
                        .paper(paper.id())
                        .build());
            }));
            assertEquals(
                    List.of("Still in clearance: Equality. Remind Equality team, or take the item off."),
                    clearance(desk));

            desk.open.book().apply(new Act<>("Issue", writing -> set(writing, Meeting.State.ISSUED)));
            assertEquals(
                    List.of("Still in clearance: Equality. Remind Equality team, or withdraw the item."),
                    clearance(desk));
        }
    }

    @Test
    void whatIsOpenIsCountedInTheWordsOfTheDay() {
        Readiness three = readiness(Level.RED, Level.AMBER, Level.AMBER, Level.GREY);
        assertEquals("Not ready: 1 red, 2 amber to settle.", three.words(Meeting.State.CALLED));
        assertEquals("1 red and 2 amber points open before the meeting.", three.words(Meeting.State.ISSUED));
        assertEquals("1 red and 2 amber points left open.", three.words(Meeting.State.HELD));
        assertEquals(
                "1 amber point open before the meeting.", readiness(Level.AMBER).words(Meeting.State.ISSUED));
        assertEquals("Ready.", readiness().words(Meeting.State.ISSUED));
        assertEquals("Nothing was left open.", readiness(Level.GREEN).words(Meeting.State.HELD));
    }

    private static Readiness readiness(Level... levels) {
        return new Readiness(List.of(levels).stream()
                .map(level ->
                        new Readiness.Line(Finding.of(InterestRules.CAUGHT, level, "Something."), "", Optional.empty()))
                .toList());
    }

    private static Meeting set(Writing writing, Meeting.State state) {
        Meeting meeting = MeetingBuilder.builder(writing.stores().meetings().get(SmallCouncil.NOVEMBER))
                .state(state)
                .build();
        writing.save(meeting);
        return meeting;
    }

    private static List<String> clearance(TestDesk desk) {
        try (ReadinessViewModel model = new ReadinessViewModel(desk.open, SmallCouncil.NOVEMBER)) {
            return model.facts().get().orElseThrow().readiness().findings().stream()
                    .map(Readiness.Line::finding)
                    .filter(finding -> finding.says().contains("clearance"))
                    .map(finding -> finding.says() + " " + finding.cure())
                    .toList();
        }
    }
}
