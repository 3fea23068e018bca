package org.minutebook.app.documents.intake;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.sheet.FormulaGuard;

/** A text table: commas, semicolons or tabs, in the encodings that Excel and older programs write. */
final class CsvTables implements TableReader {

    private static final char[] SEPARATORS = {',', ';', '\t'};
    /** Western European Windows, which Excel writes where it does not write UTF-8. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** More fields than this in one record are refused before the record is whole. */
    private static final int MOST_FIELDS = 2_000_000;

    private final Path file;
    private final Charset charset;

    CsvTables(Path file) throws IntakeProblem {
        this.file = file;
        try {
            this.charset = charset(file);
        } catch (IOException busy) {
            throw FileNature.unreadable(file, busy);
        }
    }

    /** One head for each separator: the headings tell which of them is meant. */
    @Override
    public List<RawTable> heads() throws IntakeProblem {
        List<RawTable> heads = new ArrayList<>();
        for (int i = 0; i < SEPARATORS.length; i++) {
            heads.add(read(i, Limits.HEADING_ROWS, Progress.NONE));
        }
        return heads;
    }

    @Override
    public RawTable read(RawTable head, Progress progress) throws IntakeProblem {
        return read(head.index(), Limits.ROWS + Limits.HEADING_ROWS + 1, progress);
    }

    private RawTable read(int separator, int most, Progress progress) throws IntakeProblem {
        String place = "the table";
        RowsTaken.Text text = new RowsTaken.Text(file);
        RowsTaken taken = new RowsTaken(file, place, most, text, progress);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(SEPARATORS[separator])
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        long lastRecord = 0;
        try (Reader reader = new Counting(open(), SEPARATORS[separator]);
                CSVParser parser = CSVParser.parse(reader, format)) {
            List<RawCell> cells = new ArrayList<>();
            for (CSVRecord csv : parser) {
                cells.clear();
                lastRecord = csv.getRecordNumber();
                int last = lastWithText(csv);
                if (last > Limits.COLUMNS) {
                    throw Limits.tooWide(file, place, last);
                }
                for (int i = 0; i < last; i++) {
                    String value = SharedTexts.plain(FormulaGuard.unguarded(csv.get(i)));
                    text.add(value.length());
                    cells.add(RawCell.of(value));
                }
                boolean sepLine = csv.getRecordNumber() == 1 && csv.get(0).startsWith("sep=");
                if (!sepLine && taken.take((int) csv.getRecordNumber(), cells, false)) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            boolean wide = broken instanceof TooManyFields || broken.getCause() instanceof TooManyFields;
            throw wide ? Limits.tooWide(file, place, MOST_FIELDS) : unclosed(lastRecord, broken);
        }
        return new RawTable(separator, place, false, taken.rows(), Set.of(), List.of());
    }

    private IntakeProblem unclosed(long lastRecord, Exception broken) {
        return IntakeProblem.in(
                file,
                String.format(
                        Locale.UK,
                        "cannot be parted into cells after row %,d, where a quotation mark is opened and not closed:"
                                + " close or remove it, or import the log as .xlsx.",
                        lastRecord),
                broken);
    }

    private static int lastWithText(CSVRecord csv) {
        int last = csv.size();
        while (last > 0 && csv.get(last - 1).isBlank()) {
            last--;
        }
        return last;
    }

    private BufferedReader open() throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset), 1 << 16);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private Charset charset(Path path) throws IOException, IntakeProblem {
        byte[] start;
        try (InputStream in = Files.newInputStream(path)) {
            start = in.readNBytes(4096);
        }
        if (start.length >= 2 && (start[0] & 0xFF) == 0xFF && (start[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (start.length >= 2 && (start[0] & 0xFF) == 0xFE && (start[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < start.length; i++) {
            if (start[i] == 0) {
                even += i % 2 == 0 ? 1 : 0;
                odd += i % 2;
            }
        }
        // English text in UTF-16 without a mark: every other byte is nought
        if (odd > start.length / 4 && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (even > start.length / 4 && odd == 0) {
            return StandardCharsets.UTF_16BE;
        }
        if (even + odd > 0) {
            throw IntakeProblem.in(
                    file, "is not a text file although it is named as one: export the log again as CSV or .xlsx.");
        }
        return isUtf8(path) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static boolean isUtf8(Path path) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer chars = CharBuffer.allocate(1 << 16);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        try (InputStream in = Files.newInputStream(path)) {
            boolean end = false;
            while (!end) {
                int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = count < 0;
                bytes.position(bytes.position() + Math.max(count, 0)).flip();
                chars.clear();
                var result = decoder.decode(bytes, chars, end);
                if (result.isError()) {
                    result.throwException();
                }
                bytes.compact();
            }
        } catch (CharacterCodingException _) {
            return false;
        }
        return true;
    }

    @Override
    public boolean tablesJoin() {
        return false;
    }

    @Override
    public void close() {
        // each reading opens and closes the file itself
    }

    private static final class TooManyFields extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Counts separators since the last end of a record, so that one record cannot fill the memory. */
    private static final class Counting extends FilterReader {
        private final char separator;
        private int fields;
        private boolean quoted;

        Counting(Reader in, char separator) {
            super(in);
            this.separator = separator;
        }

        @Override
        public int read() throws IOException {
            int c = super.read();
            if (c >= 0) {
                count((char) c);
            }
            return c;
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            int count = super.read(into, from, length);
            for (int i = from; i < from + count; i++) {
                count(into[i]);
            }
            return count;
        }

        private void count(char c) throws IOException {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\n' && !quoted) {
                fields = 0;
            } else if (c == separator && ++fields > MOST_FIELDS) {
                throw quoted ? new IOException("a cell without end") : new TooManyFields();
            }
        }
    }
}
