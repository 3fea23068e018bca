package org.minutebook.app.documents.tree;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One list: a name, typed columns, and rows that are read one after another and never all held. {@code rows} may be
 * read more than once; {@code rowCount} is what to expect (for progress only; zero where nobody knows).
 */
public record Sheet(String name, List<Column> columns, Iterable<List<Value>> rows, int rowCount) {

    /** What a column holds. A cell may still hold other words: "in November" stands in a column of dates. */
    public enum Kind {
        TEXT,
        WRAPPED_TEXT,
        DATE,
        NUMBER,
        RAG
    }

    /** What whoever gets the list may do with a column. */
    public enum Use {
        READ,
        /** Filled in by them: as soon as a sheet has such a column, all its others are locked. */
        FILLED,
        /** Not shown: a sheet that has no other columns is not shown at all. */
        HIDDEN
    }

    /** A column: its heading, what it holds, its width in characters, the words allowed in it (none: any), its use. */
    public record Column(String heading, Kind kind, int width, List<String> allowed, Use use) {
        public Column {
            heading = Words.printable(heading);
            allowed = allowed.stream().map(Words::printable).toList();
        }

        public static Column of(String heading, Kind kind, int width) {
            return new Column(heading, kind, width, List.of(), Use.READ);
        }

        public Column allowing(List<String> words) {
            return new Column(heading, kind, width, words, use);
        }

        public Column used(Use how) {
            return new Column(heading, kind, width, allowed, how);
        }
    }

    /** One cell. */
    public sealed interface Value permits Text, Names, Day, Amount, Status, Blank {

        static Value of(String text) {
            return text.isEmpty() ? Blank.BLANK : new Text(text);
        }

        static Value names(List<String> names) {
            return names.size() < 2 ? of(String.join("", names)) : new Names(names);
        }

        static Value of(LocalDate day) {
            return new Day(day);
        }

        static Value of(long amount) {
            return new Amount(BigDecimal.valueOf(amount));
        }

        /** A status word with the colour that it names. */
        static Value status(String word) {
            return word.isEmpty() ? Blank.BLANK : new Status(word, Tone.of(word));
        }
    }

    /** Words, whatever they look like: "122" and "=1+1" stay what they are. */
    public record Text(String text) implements Value {
        public Text {
            text = Words.printable(text);
        }
    }

    /** Several names in one cell: a line may end between two of them, and never within one. */
    public record Names(List<String> names) implements Value {
        public Names {
            names = names.stream().map(Words::printable).toList();
        }

        /** In one line. */
        public String joined() {
            return String.join(" / ", names);
        }

        /** Each in its own line, where one line is too narrow for all. */
        public String within(int characters) {
            return joined().length() <= characters ? joined() : String.join(" /\n", names);
        }
    }

    public record Day(LocalDate day) implements Value {}

    public record Amount(BigDecimal amount) implements Value {}

    /** A word and the colour behind it. */
    public record Status(String word, Tone tone) implements Value {
        public Status {
            word = Words.printable(word);
        }
    }

    /** Nothing was said. */
    public enum Blank implements Value {
        BLANK
    }

    public Sheet {
        name = Words.printable(name);
        columns = List.copyOf(columns);
    }

    /** Whether somebody is to fill it in, so that what they must not change is locked. */
    public boolean isForm() {
        return columns.stream().anyMatch(column -> column.use() == Use.FILLED);
    }

    public boolean isHidden() {
        return columns.stream().allMatch(column -> column.use() == Use.HIDDEN);
    }

    /** Without the columns that no row says anything in; the rows have to be held for that, so it is for short lists. */
    public Sheet withoutEmptyColumns() {
        List<List<Value>> all = new ArrayList<>();
        rows.forEach(all::add);
        List<Integer> said = IntStream.range(0, columns.size())
                .filter(c -> all.isEmpty() || all.stream().anyMatch(row -> c < row.size() && row.get(c) != Blank.BLANK))
                .boxed()
                .toList();
        return of(
                name,
                said.stream().map(columns::get).toList(),
                all.stream()
                        .map(row -> said.stream()
                                .map(c -> c < row.size() ? row.get(c) : Blank.BLANK)
                                .toList())
                        .toList());
    }

    public static Sheet of(String name, List<Column> columns, List<List<Value>> rows) {
        return new Sheet(name, columns, rows, rows.size());
    }
}
