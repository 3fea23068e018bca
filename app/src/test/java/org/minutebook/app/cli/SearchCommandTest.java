package org.minutebook.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.fixtures.SmallCouncil;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code search} as scripts know it: keys, order, exit codes. */
class SearchCommandTest {
    @TempDir
    Path dir;

    @BeforeEach
    void council() {
        SmallCouncil.in(dir).close();
    }

    private Said search(String... arguments) {
        List<String> all = new ArrayList<>(List.of("search"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--book", dir.resolve("book").toString(), "--today", "2020-01-23"));
        return Said.of(dir, all.toArray(String[]::new));
    }

    private List<String> refs(String... arguments) {
        List<String> with = new ArrayList<>(List.of(arguments));
        with.add("--json");
        Said said = search(with.toArray(String[]::new));
        assertEquals("", said.err());
        assertEquals(0, said.code());
        List<String> refs = new ArrayList<>();
        JsonMapper.shared()
                .readTree(said.out())
                .forEach(hit -> refs.add(hit.path("ref").asString()));
        return refs;
    }

    @Test
    void aHitHasTheKeysOfTheContract() {
        JsonNode hits = JsonMapper.shared()
                .readTree(search("bus company trains", "--json").out());
        assertEquals(1, hits.size());
        JsonNode hit = hits.get(0);
        assertEquals(
                List.of("kind", "ref", "board", "meeting", "title", "excerpt", "restricted", "score"),
                List.copyOf(hit.propertyNames()));
        assertEquals("minute", hit.path("kind").asString());
        assertEquals("minutes:55", hit.path("ref").asString());
        assertEquals("2019-11-28", hit.path("meeting").asString());
        assertEquals("208 Dementia-friendly communities", hit.path("title").asString());
        assertTrue(hit.path("excerpt").asString().contains("the bus company would train its drivers"), hit::toString);
        assertEquals(false, hit.path("restricted").asBoolean());
        assertTrue(hit.path("score").asDouble() > 0);
    }

    @Test
    void chipsBoardsAndLimitsNarrow() {
        assertEquals(List.of("actions:60"), refs("is:overdue", "leaflet"));
        assertEquals(List.of("actions:61"), refs("owner:Patel"));
        assertEquals(List.of(), refs("leaflet", "--board", "CTB"));
        assertEquals(List.of("meetings:43"), refs("kind:meeting", "--board", "Childrens Trust Board"));
        assertEquals(1, refs("leaflet", "--limit", "1").size());
        assertEquals(List.of("actions:61"), refs("report", "winter pressures"));
        assertEquals(List.of(), refs("report", "pressures winter"));
        assertEquals(List.of(), refs("figure", "publishing", "--audience", "public"));
        assertEquals(List.of("minutes:55"), refs("figure", "publishing"));
    }

    @Test
    void peopleReadLines() {
        Said said = search("winter");
        assertEquals(
                "action  199(b) · Amir Patel / All partners  (Health and Wellbeing Board, Thursday 26 September 2019)"
                        + "  actions:61\n  Bring a report on winter pressures to the February meeting.\n",
                said.out());
        assertEquals(
                "No word of the book begins with “zebra”. Try fewer letters of it.\n",
                search("zebra").out());
        assertEquals(0, search("zebra").code());
        assertTrue(search("leaflet", "--limit", "1").out().contains("\nand 2 more: give --limit or more words."));
    }

    @Test
    void whatCannotBeUnderstoodIsWrongUseWithASentence() {
        for (List<String> wrong : List.of(
                List.of("before:soon"),
                List.of("is:late"),
                List.of("("),
                List.of("word", "--limit", "0"),
                List.of("word", "--audience", "everybody"))) {
            Said said = search(wrong.toArray(String[]::new));
            assertEquals(2, said.code(), said::out);
            assertEquals("", said.out());
            assertEquals(1, said.err().lines().count(), said.err());
        }
        assertEquals(2, search().code());
        Said noBoard = search("word", "--board", "Pensions Committee");
        assertEquals(1, noBoard.code());
        assertTrue(noBoard.err().startsWith("The book has no board called"), noBoard.err());
    }
}
