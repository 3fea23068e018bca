package org.minutebook.db.rules.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.fixtures.WorkshopTable;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.WorkshopActionBuilder;
import org.minutebook.db.rules.DueWords;

class WorkshopLineTest {
    private static final List<WorkshopLine> TABLE = WorkshopTable.read();

    @Test
    void theTableHasItsTwentyThreeNumbersInOrderAndTheLinesBetweenThemHaveNone() {
        assertEquals(
                IntStream.rangeClosed(1, 23).boxed().toList(),
                TABLE.stream()
                        .map(WorkshopLine::number)
                        .filter(number -> number > 0)
                        .toList());
        assertEquals(
                List.of(
                        "Addressed in actions 1 – 5",
                        "To be incorporated in actions 13-15 above",
                        "To incorporate in actions 13,14 and 15 above",
                        "To be incorporated in actions 11,12 and 16",
                        "To be incorporated in actions 13,14 and 15 above.",
                        "To be incorporated into action 19 above",
                        "See action 20 below",
                        "Incorporating into actions 1, 11, 16, 18 and 20",
                        "To be incorporated in action 19 above."),
                TABLE.stream()
                        .filter(line -> line.number() == 0)
                        .map(WorkshopLine::text)
                        .toList());
    }

    /** "See action 20 below" is no action that somebody recommends, and is not called one. */
    @Test
    void aLineWithoutANumberSaysWhereItLeads() {
        assertEquals(
                List.of(
                        "Merged into 1–5",
                        "Merged into 13–15",
                        "Merged into 13–15",
                        "Merged into 11–12 and 16",
                        "Merged into 13–15",
                        "Merged into 19",
                        "See 20",
                        "Merged into 1, 11, 16, 18 and 20",
                        "Merged into 19"),
                TABLE.stream()
                        .filter(line -> line.number() == 0)
                        .map(line -> WorkshopState.said(WorkshopActionBuilder.builder()
                                .id(Id.of(1))
                                .meeting(Id.of(2))
                                .text(line.text())
                                .build()))
                        .toList());
    }

    @Test
    void aRangeOfLeadsIsTheLeadOfEachNumberAndNamesWithoutNumbersGoInOrder() {
        String dph = "Director of Public Health (DPH) and Director of Health and Care Integration";
        String chair = "Democratic Services and HWB Board Chair";
        Map<Integer, String> leads = new TreeMap<>(Map.of(
                1, "Health and Care Integration Analyst",
                2, "Health and Care Integration Analyst",
                3, "Health and Care Integration Analyst",
                4, dph,
                5, dph,
                6, "PCN Insights Leads, DPH and Mids/Lancs CSU",
                7, "Mids and Lancs CSU & CCG",
                8, "DPH",
                9, "DPH, District Health Leads, PCNs"));
        leads.putAll(Map.of(
                10,
                "Co-led by CCG lead officer and UHL rep",
                11,
                "LCC Communities Lead/Communities Board",
                12,
                chair,
                13,
                chair,
                14,
                chair,
                15,
                chair,
                16,
                "co led by Director of Children and Family Services and the Police",
                17,
                "DPH and District Council Chief Executive"));
        leads.putAll(Map.of(
                18, "Co led by DPH and CCG Lead for Primary Care",
                19, "Health and Wellbeing Board Comms Lead",
                20, "Co-led by Director of Health and Care Integration and CCG Accountable Officer",
                21, "DPH",
                22, "Co led by LPT Rep and Director of Adults and Communities",
                23, "CCG AO, PCNs and Districts"));
        Map<Integer, String> read = new TreeMap<>();
        TABLE.stream().filter(line -> line.number() > 0).forEach(line -> read.put(line.number(), line.lead()));
        assertEquals(leads, read);
    }

    @Test
    void theTimescaleIsReadFromTheWordsOfTheAction() {
        Map<Integer, String> read = new TreeMap<>();
        TABLE.stream()
                .filter(line -> !line.timescale().isBlank())
                .forEach(line -> read.put(line.number(), line.timescale()));
        assertEquals(new TreeMap<>(Map.of(4, "March Board meeting", 18, "May Board meeting", 20, "Feb 2020")), read);
        assertEquals(
                LocalDate.of(2020, 5, 31),
                DueWords.ofCell("May Board meeting", LocalDate.of(2020, 1, 23)).to());
    }

    @Test
    void oneRowKeepsItsKeyPointsOnceAndItsListUnderTheAction() {
        assertEquals(
                new WorkshopLine(
                        1,
                        "Place based data",
                        "Data are not always aligned.",
                        "Update the dashboard\na) align it with the outcomes\nb) reflect Action 20 below",
                        "",
                        "Health and Care Integration Analyst"),
                TABLE.getFirst());
        assertEquals(
                new WorkshopLine(
                        2, "Place based data", "", "Review each target", "", "Health and Care Integration Analyst"),
                TABLE.get(1));
    }

    @Test
    void aTimescaleOnALineOfItsOwnIsNoPartOfTheAction() {
        assertEquals(
                List.of(
                        new WorkshopLine(1, "", "", "Ask", "from the May meeting", "Clerk"),
                        new WorkshopLine(2, "", "", "Report in June", "by July", "Clerk")),
                WorkshopLine.read(
                        "",
                        "",
                        "1. Ask\nTimescale: from the May meeting\n2. Report in June\nTimescale: by July",
                        "",
                        "Clerk"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Reflect Action 20 below                                                | 20           |
        To be incorporated in actions 13-15 above                              | 13 14 15     | 13 14 15
        To incorporate in actions 13,14 and 15 above                           | 13 14 15     | 13 14 15
        Incorporating into actions 1, 11, 16, 18 and 20                        | 1 11 16 18 20 | 1 11 16 18 20
        Addressed in actions 1 – 5                                             | 1 2 3 4 5    | 1 2 3 4 5
        Review it. Action to be incorporated in the “asks” work at action 16.  | 16           | 16
        Hold a session. Combine this activity with action 6                    | 6            |
        See action 20 below. To be incorporated in the strategy                | 20           |
        Health by design, incorporated in action 17 above                      | 17           | 17
        An action plan for 2020/21 with 3 partners                             |              |
        """)
    void theActionsThatATextNamesStayLinks(String text, String named, String merged) {
        assertEquals(numbers(named), ActionNumbers.named(text));
        assertEquals(numbers(merged), ActionNumbers.mergedInto(text));
    }

    private static SortedSet<Integer> numbers(String list) {
        SortedSet<Integer> numbers = new TreeSet<>();
        if (list != null) {
            for (String one : list.split(" ")) {
                numbers.add(Integer.valueOf(one));
            }
        }
        return numbers;
    }

    @Test
    void oneListOfRangesGoesToAllItsNumbersAndNobodyWhoIsNamedIsLost() {
        assertEquals(
                Map.of(
                        1,
                        "Analyst",
                        2,
                        "Analyst",
                        3,
                        "Analyst",
                        4,
                        "Chair; Clerk",
                        5,
                        "Chair; Clerk",
                        7,
                        "Analyst",
                        8,
                        "Chair; Clerk",
                        9,
                        "Analyst"),
                ProposedLeads.of("Actions 1-3, 7 and 9: Analyst\nChair\nClerk", List.of(1, 2, 3, 4, 5, 7, 8, 9)));
        assertEquals(Map.of(4, "2 officers of the CCG"), ProposedLeads.of("2 officers of the CCG", List.of(4)));
        assertEquals("1–3, 7 and 9", ActionNumbers.printed(List.of(9, 1, 2, 3, 7)));
    }
}
