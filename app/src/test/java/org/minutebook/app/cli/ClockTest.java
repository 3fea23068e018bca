package org.minutebook.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** {@code clock notice} and {@code clock RULE}: keys, exit codes, and the words for people. */
@Execution(ExecutionMode.CONCURRENT)
class ClockTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-01T09:00:00Z"), ZoneId.of("Europe/London"));

    @TempDir
    Path dir;

    @Test
    void aNoticeAnswersInTheKeysOfTheContract() {
        assertEquals(new Said(0, """
            {"latest":"2026-05-19",\
            "counted":["2026-05-20","2026-05-21","2026-05-22","2026-05-26","2026-05-27"],\
            "excluded":[{"date":"2026-05-23","name":"Saturday"},{"date":"2026-05-24","name":"Sunday"},\
            {"date":"2026-05-25","name":"Spring bank holiday"}],\
            "safeLatest":"2026-05-19","clear":null,"meets":null,"earliestMeeting":null}
            """, ""), run("clock", "notice", "--meeting", "2026-05-28", "--json"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-20, 2026-05-28, 4, false, 2026-05-29, 3",
        "2026-05-19, 2026-05-28, 5, true,  2026-05-28, 0",
        "2019-04-12, 2019-04-23, 4, false, 2019-04-24, 3",
        "2026-07-11, 2026-07-20, 5, true,  2026-07-18, 0",
        "2026-07-20, 2026-07-16, 0, false, 2026-07-28, 3",
    })
    void aNoticeThatIsTooShortEndsInThree(
            String published, String meeting, int clear, boolean meets, String earliest, int code) throws IOException {
        Said said = run("clock", "notice", "--meeting", meeting, "--published", published, "--json");
        assertEquals(code, said.code());
        assertTrue(
                said.out()
                        .endsWith("\"clear\":%d,\"meets\":%s,\"earliestMeeting\":\"%s\"}\n"
                                .formatted(clear, meets, earliest)),
                said.out());
    }

    @Test
    void closuresGiveASafeDayAndWithoutThemChristmasHasNone() {
        String closed = "2025-12-24,2025-12-29,2025-12-30,2025-12-31";
        Said said = run("clock", "notice", "--meeting", "2026-01-06", "--closed", closed, "--json");
        assertTrue(said.out().contains("\"safeLatest\":\"2025-12-18\""), said.out());
        assertTrue(said.out().startsWith("{\"latest\":\"2025-12-24\""), said.out());
        assertTrue(run("clock", "notice", "--meeting", "2026-12-30", "--json")
                .out()
                .contains("\"safeLatest\":null"));
    }

    @Test
    void theDaysAreToldOneByOne() {
        Said said = run("clock", "notice", "--meeting", "2026-05-28", "--published", "2026-05-20");
        assertEquals("""
            Meeting on Thursday 28 May 2026: publish by Tuesday 19 May 2026.

              Tue 19 May 2026       publish by the end of this day; it is not counted
              Wed 20 May 2026    1
              Thu 21 May 2026    2
              Fri 22 May 2026    3
              Sat 23 May 2026    –  Saturday
              Sun 24 May 2026    –  Sunday
              Mon 25 May 2026    –  Spring bank holiday
              Tue 26 May 2026    4
              Wed 27 May 2026    5
              Thu 28 May 2026       the meeting; it is not counted

            The safe reading is the same.

            4 clear days between publication on Wednesday 20 May 2026 and the meeting on Thursday 28 May 2026: does not \
            meet rule ATI-01 (5 clear days).
            Counted: 21, 22, 26 and 27 May 2026.
            Not counted: 23–24 May 2026 (weekend); 25 May 2026 (Spring bank holiday).
            Earliest meeting with this publication: Friday 29 May 2026.
            Cure: Meet on or after Friday 29 May 2026, or take each item by the urgency route of ATI-05.

            Rule ATI-01: Local Government Act 1972 s100A(6)(a), s100B(3) and (4)(a), as amended by SI 2002/715; R v \
            Swansea CC ex p Elitestone. Status: partly verified.
            """, said.out());
        assertEquals(3, said.code());
    }

    @Test
    void aDatedRuleAnswersInItsKeys() {
        assertEquals(new Said(0, """
            {"rule":"DOC-07","last":"2026-06-29","working":"2026-06-29","status":"V",\
            "source":"Freedom of Information Act 2000 s10(1) and (6)"}
            """, ""), run("clock", "doc-07", "--from", "2026-05-29", "--json"));
        assertEquals("""
            Registration of interests (INT-03), from the day of becoming a member, or of disclosing at a meeting
            28 days beginning with Monday 11 May 2026 end on Sunday 7 June 2026. That is not a working day (Sunday): work to \
            Friday 5 June 2026.

            Source: Localism Act 2011 s30(1), s31(3). Status: verified.
            """, run("clock", "INT-03", "--from", "2026-05-11").out());
        assertTrue(run("clock", "CON-04", "--from", "2026-07-16", "--days", "3", "--json")
                .out()
                .contains("\"last\":\"2026-07-10\""));
    }

    @Test
    void anUnknownRuleListsThoseThereAre() {
        Said said = run("clock", "ATI-99", "--from", "2026-05-29");
        assertEquals(2, said.code());
        assertTrue(said.err().startsWith("There is no dated rule “ATI-99”. There are:\n  ATI-01 "), said.err());
        assertTrue(said.err().contains("\n  VOT-07 "), said.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clock",
                "clock ATI-07",
                "clock ATI-07 --from 31/1/2026",
                "clock ATI-07 --from +999999999-12-31",
                "clock ATI-07 --from 2026-01-31 --days 3",
                "clock CON-04 --from 2026-01-31 --days 0",
                "clock notice",
                "clock notice --meeting 2026-02-30",
                "clock notice --meeting 0001-01-01",
                "clock notice --meeting 2026-07-16 --days -1",
                "clock notice --meeting 2026-07-16 --at 18:00",
                "clock notice --meeting 2026-07-16 --board Board",
                "clock notice --meeting 2026-07-16 --closed yesterday",
            })
    void wrongUseEndsInTwo(String line) {
        Said said = run(line.split(" "));
        assertEquals(2, said.code(), said.err());
        assertEquals("", said.out());
        assertTrue(!said.err().contains("java."), said.err());
    }

    @Test
    void aBooksHolidaysAndClosuresCount() throws IOException {
        String book = dir.resolve("book").toString();
        assertEquals(0, run("new", "--book", book).code());
        Path file = Files.writeString(
                dir.resolve("days.json"), new JsonMapper().readTree("""
                    {"minutebook":1,
                     "boards":[{"id":1,"name":"Health and Wellbeing Board"}],
                     "holidays":[{"id":2,"day":"2026-07-13","name":"Day of thanksgiving","kind":"ONE_OFF","source":"proclamation"}],
                     "closures":[{"id":3,"since":"2026-07-10","until":"2026-07-10","name":"Move"},
                                 {"id":4,"board":1,"since":"2026-07-09","until":"2026-07-09","name":"Away day"}]}
                    """).toString());
        assertEquals(0, run("load", file.toString(), "--book", book).code());
        String[] notice = {"clock", "notice", "--meeting", "2026-07-16", "--book", book, "--json"};
        Said ofBook = run(notice);
        assertTrue(ofBook.out().startsWith("{\"latest\":\"2026-07-07\""), ofBook.out() + ofBook.err());
        assertTrue(ofBook.out().contains("{\"date\":\"2026-07-13\",\"name\":\"Day of thanksgiving\"}"));
        assertTrue(ofBook.out().contains("\"safeLatest\":\"2026-07-06\""));
        List<String> ofBoard = new ArrayList<>(List.of(notice));
        ofBoard.addAll(List.of("--board", "health & wellbeing board"));
        assertTrue(run(ofBoard.toArray(String[]::new)).out().contains("\"safeLatest\":\"2026-07-03\""));
    }

    @Test
    void aBookWithoutWorkingDaysIsToldInOneSentence() throws IOException {
        String book = dir.resolve("book").toString();
        assertEquals(0, run("new", "--book", book).code());
        Path file = Files.writeString(dir.resolve("days.json"), """
            {"minutebook":1,"closures":[
             {"id":4,"since":"2023-01-01","until":"2023-12-30"},
             {"id":1,"since":"2023-12-31","until":"2024-12-30"},{"id":2,"since":"2024-12-31","until":"2025-12-29"},
             {"id":3,"since":"2025-12-30","until":"2026-12-28"}]}
            """);
        assertEquals(0, run("load", file.toString(), "--book", book).code());
        assertEquals(
                new Said(
                        1,
                        "",
                        "There is no working day within years of Thursday 16 July 2026: look for a closure with a"
                                + " wrong date in the settings.\n"),
                run("clock", "notice", "--meeting", "2026-07-16", "--book", book));
    }

    private Said run(String... arguments) {
        return Said.of(CLOCK, dir, arguments);
    }
}
