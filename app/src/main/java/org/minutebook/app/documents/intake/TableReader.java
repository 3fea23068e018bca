package org.minutebook.app.documents.intake;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import org.minutebook.app.documents.Progress;

/** The tables of one file, whatever its format: first a look at the top of each, then all of the one that is wanted. */
sealed interface TableReader extends Closeable permits XlsxTables, OdsTables, DocxTables, CsvTables {

    /** Each table with its first rows, enough to find the headings in. */
    List<RawTable> heads() throws IntakeProblem;

    /** All rows of the table that {@code head} began. */
    RawTable read(RawTable head, Progress progress) throws IntakeProblem;

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
