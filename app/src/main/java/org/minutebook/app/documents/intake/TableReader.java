package org.minutebook.app.documents.intake;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.minutebook.app.documents.Progress;

/** The tables of one file, whatever its format: first a look at the top of each, then all of the one that is wanted. */
sealed interface TableReader extends Closeable permits XlsxTables, OdsTables, DocxTables, CsvTables {

    /** Each table with its first rows, enough to find the headings in. */
    List<RawTable> heads() throws IntakeProblem;

    /** All rows of the table that {@code head} began. */
    RawTable read(RawTable head, Progress progress) throws IntakeProblem;

    /** The same of several; a file that holds all its tables in one part is gone through once for all of them. */
    default List<RawTable> read(List<RawTable> heads, Progress progress) throws IntakeProblem {
        List<RawTable> whole = new ArrayList<>();
        for (RawTable head : heads) {
            whole.add(read(head, progress));
        }
        return whole;
    }

    /** Whether tables that follow one another under the same headings are one log. */
    boolean tablesJoin();

    @Override
    void close();

    /** Opens a file by what is in it; its name only decides where the content cannot. */
    static TableReader open(Path file) throws IntakeProblem {
        return switch (FileNature.of(file)) {
            case WORKBOOK -> new XlsxTables(file);
            case SPREADSHEET -> new OdsTables(file);
            case DOCUMENT -> new DocxTables(file);
            case TEXT -> new CsvTables(file);
        };
    }
}
