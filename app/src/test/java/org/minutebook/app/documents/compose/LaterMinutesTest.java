package org.minutebook.app.documents.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.change.ApproveMinutes;
import org.minutebook.db.change.CorrectRecord;
import org.minutebook.db.change.Refused;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Approval;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;

/** Approvals and corrections (catalogue F11 (e) and F12) as the later minute and the earlier one print them. */
class LaterMinutesTest {

    private static List<String> lines(MinuteBook book, String day, String... beginnings) {
        return MinutesComposerTest.text(book, day, Audience.PUBLIC)
                .lines()
                .filter(line -> List.of(beginnings).stream().anyMatch(line::startsWith))
                .toList();
    }

    @Test
    void southamptonApprovesSubjectToACorrectionOfADeclaration(@TempDir Path dir) throws Refused {
        try (MinuteBook book = Records.book(dir, "southampton.json")) {
            Approval approval = book.apply(new ApproveMinutes(
                            Records.on(book, "2017-03-29"),
                            Records.on(book, "2017-06-28"),
                            Id.of(21),
                            Approval.State.SUBJECT_TO_CORRECTIONS,
                            "",
                            "the Chair",
                            LocalDate.parse("2017-06-28")))
                    .result();
            book.apply(new CorrectRecord(
                    Records.on(book, "2017-03-29"),
                    Records.on(book, "2017-06-28"),
                    Id.of(21),
                    approval.id(),
                    "Dr Robinson’s declaration of personal interest being amended to reflect it was the Clinical"
                            + " Commissioning Group “Governing Body” and not “Governance Board”",
                    new CorrectRecord.InDeclaration(Id.of(63), "Governance Board", "Governing Body")));
            assertEquals(
                    List.of("RESOLVED: that the minutes of the meeting held on 29th March 2017 be approved and signed"
                            + " as a correct record subject to Dr Robinson’s declaration of personal interest"
                            + " being amended to reflect it was the Clinical Commissioning Group “Governing Body”"
                            + " and not “Governance Board”."),
                    lines(book, "2017-06-28", "RESOLVED"));
            assertEquals(
                    List.of(
                            "Dr Robinson declared a personal interest in that she was a member of the Clinical"
                                    + " Commissioning Group Governance Board (items on the agenda).",
                            "Corrected by minute 2 of 28th June 2017: Dr Robinson’s declaration of personal interest"
                                + " being amended to reflect it was the Clinical Commissioning Group “Governing Body”"
                                + " and not “Governance Board”",
                            "Approved at the meeting of 28th June 2017 and signed by the Chair on 28th June 2017."),
                    lines(book, "2017-03-29", "Dr Robinson declared", "Corrected", "Approved"));
        }
    }

    @Test
    void thurrockAgreesWithAnAmendmentToTheAttendance(@TempDir Path dir) throws Refused {
        try (MinuteBook book = Records.book(dir, "thurrock.json")) {
            book.apply(new ApproveMinutes(
                    Records.on(book, "2014-03-13"),
                    Records.on(book, "2014-07-17"),
                    Id.of(21),
                    Approval.State.SUBJECT_TO_CORRECTIONS,
                    "",
                    "",
                    null));
            book.apply(new CorrectRecord(
                    Records.on(book, "2014-03-13"),
                    Records.on(book, "2014-07-17"),
                    Id.of(21),
                    null,
                    "Cllr Kent was present on 13th March 2014",
                    new CorrectRecord.WasThere(Id.of(39), null, "", Attendance.Presence.PRESENT)));
            assertEquals(
                    List.of("2. Minutes 13th March 2014 | The minutes were agreed with the following amendments: / -"
                            + " Cllr Kent was present on 13th March 2014 | "),
                    lines(book, "2014-07-17", "2. "));
            assertEquals(
                    List.of(
                            "Corrected by minute 2 of 17th July 2014: Cllr Kent was present on 13th March 2014",
                            "# Apologies:",
                            "Councillor John Kent | Leader of the Council | Thurrock Council"),
                    lines(book, "2014-03-13", "# A", "Councillor John", "Corrected"));
        }
    }
}
