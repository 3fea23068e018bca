package org.minutebook.db;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Small files: a reader should hold one in the head. */
class FileSizeTest {
    private static final int SOFT = 300;
    private static final int HARD = 500;

    /** Files between the limits, each with the reason why it is better whole. */
    private static final Map<String, String> BETTER_WHOLE = Map.ofEntries(
            Map.entry(
                    "app/src/main/java/org/minutebook/app/documents/web/HtmlWriter.java",
                    "one method for each block of the tree"),
            Map.entry(
                    "app/src/main/java/org/minutebook/app/documents/compose/MeetingRecord.java",
                    "everything a meeting's documents ask of the record, read once"),
            Map.entry(
                    "app/src/main/java/org/minutebook/app/documents/compose/ItemPoints.java",
                    "one item from heading to resolution"),
            Map.entry(
                    "app/src/test/java/org/minutebook/app/fixtures/SmallCouncil.java",
                    "one council's record, told in order"),
            Map.entry(
                    "app/src/test/java/org/minutebook/app/documents/intake/HostileFilesTest.java",
                    "one method for each way a file can be hostile"),
            Map.entry(
                    "app/src/test/java/org/minutebook/app/documents/intake/WorkbookLogTest.java",
                    "one method for each oddity of a workbook"),
            Map.entry(
                    "db/src/test/java/org/minutebook/db/file/MinuteBookTest.java", "what an act promises, on one page"),
            Map.entry(
                    "app/src/main/java/org/minutebook/app/documents/intake/LabelledReport.java",
                    "one form read line by line, each step knowing what was read before it"),
            Map.entry(
                    "app/src/main/java/org/minutebook/app/documents/word/WordWriter.java",
                    "one method for each block of the tree"));

    @Test
    void noFileIsLongerThanItsLimit() {
        List<String> tooLong = new ArrayList<>();
        for (Path file : House.sources()) {
            long lines = House.read(file).lines().count();
            String name = House.name(file);
            if (lines > (BETTER_WHOLE.containsKey(name) ? HARD : SOFT)) {
                tooLong.add(name + " has " + lines + " lines: split it by what it is about"
                        + (lines > HARD ? "" : ", or name it in BETTER_WHOLE with the reason"));
            }
        }
        assertEquals("", String.join("\n", tooLong));
    }

    @Test
    void theListNamesOnlyFilesThatNeedIt() {
        List<String> unneeded = BETTER_WHOLE.keySet().stream()
                .filter(name -> !House.ROOT.resolve(name).toFile().exists()
                        || House.read(House.ROOT.resolve(name)).lines().count() <= SOFT)
                .toList();
        assertEquals(List.of(), unneeded);
    }
}
