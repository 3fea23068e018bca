package org.minutebook.app.documents.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only a text table has: encodings, separators, quotes, and our own guard against formulas. */
class TextLogTest {

    private final Path dir;

    TextLogTest(@TempDir Path dir) {
        this.dir = dir;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        UTF-8        | no  | ,
        UTF-8        | yes | ,
        UTF-8        | yes | ;
        UTF-16LE     | yes | \\t
        UTF-16BE     | yes | ,
        UTF-16LE     | no  | ;
        windows-1252 | no  | ,
        windows-1252 | no  | \\t
        """)
    void encodingAndSeparatorAreFound(String charset, String mark, String separator) throws IOException, IntakeProblem {
        String rows = """
            No.,Date,Action,Owner
            119 ©,29/11/18,Pay £5 to the “Café”,Renée O’Brien
            """;
        String content = (mark.equals("yes") ? "\uFEFF" : "")
                + rows.replace(',', separator.equals("\\t") ? '\t' : separator.charAt(0));
        ReadAction action = LogFiles.read(LogFiles.text(dir.resolve("log.csv"), Charset.forName(charset), content))
                .actions()
                .getFirst();
        assertEquals(
                "119 © 2018-11-29 Pay £5 to the “Café” Renée O’Brien",
                action.reference().printed() + " " + action.date().day() + " " + action.text() + " "
                        + action.ownersPrinted());
    }

    @Test
    void quotedLineBreaksAndSeparatorsStayInTheirCell() throws IOException, IntakeProblem {
        ReadLog log = LogFiles.read(LogFiles.text(dir.resolve("log.csv"), Charset.forName("UTF-8"), """
            sep=,
            Action log,,,
            No.,Action,Owner,Comments
            1,"Report, ""in full"", to the Board",Les,"July: begun
            September: done; closed"
            ,,,
            2,Report again,Kim,
            """));
        assertEquals(
                List.of(
                        "4 Report, \"in full\", to the Board / July: begun\nSeptember: done; closed",
                        "6 Report again / "),
                log.actions().stream()
                        .map(action -> action.row() + " " + action.text() + " / " + action.comment())
                        .toList());
    }

    @Test
    void theApostropheOfOurOwnExportIsTakenAwayAgain() throws IOException, IntakeProblem {
        ReadLog log = LogFiles.read(LogFiles.text(dir.resolve("log.csv"), Charset.forName("UTF-8"), """
            No.,Action,Owner
            1,'=SUM(A1),'-
            2,'tis a report,Les
            """));
        assertEquals(
                List.of("=SUM(A1)", "'tis a report"),
                log.actions().stream().map(ReadAction::text).toList());
    }

    @Test
    void aColumnBesideTheRatingSaysWhatIsDone() throws IOException, IntakeProblem {
        ReadLog twice = LogFiles.read(LogFiles.text(dir.resolve("log.csv"), Charset.forName("UTF-8"), """
            No.,Action,Owner,Status,State
            1,Report on waits,Les,GREEN,closed
            2,Send the list,Les,GREEN,open
            3,Send it again,Les,,superseded
            4,Write to schools,Les,AMBER,awaiting a grant
            """));
        assertEquals(
                List.of("1 GREEN true []", "2 GREEN false []", "3 NONE true []", "4 AMBER false [awaiting a grant]"),
                told(twice));
        assertEquals(List.of(), twice.warnings());
        ReadLog apart = LogFiles.read(LogFiles.text(dir.resolve("rag.csv"), Charset.forName("UTF-8"), """
            No.,Action,Owner,RAG,Status
            1,Report on waits,Les,GREEN,Closed
            2,Send the list,Les,GREEN,Open
            """));
        assertEquals(List.of("1 GREEN true []", "2 GREEN false []"), told(apart));
    }

    private static List<String> told(ReadLog log) {
        return log.actions().stream()
                .map(action -> action.reference().printed() + " " + action.rag().colour() + " "
                        + action.rag().saysComplete() + " "
                        + action.others().stream()
                                .map(ReadAction.OtherText::text)
                                .toList())
                .toList();
    }
}
