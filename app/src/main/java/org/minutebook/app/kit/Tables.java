package org.minutebook.app.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Tables that behave as people expect: copied as a table, found by typing, and as wide as they were left. */
public final class Tables {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final long TYPED_TOGETHER_MILLIS = 900;

    /** Short columns are never squeezed; long ones give way down to this. */
    private static final double NARROWEST = 96;

    private static final double ROW_LINES = 3.8;
    private static final double TEXT_PIXELS = 14;

    private Tables() {}

    /**
     * A table of rows.
     *
     * @param name read out, and the name under which widths and order are kept
     */
    public static <R> TableView<R> of(String id, String name, MySettings mine) {
        TableView<R> table = new TableView<>();
        table.setId(id);
        behave(table, name, mine);
        return table;
    }

    /** Gives a table that has its id the habits of all tables. */
    public static <R> void behave(TableView<R> table, String name, MySettings mine) {
        table.setAccessibleText(name);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy(table);
                event.consume();
            }
        });
        table.addEventHandler(KeyEvent.KEY_TYPED, new TypeToFind<>(table)::typed);
        rememberWidths(table, mine);
    }

    /** A column of words. */
    public static <R> TableColumn<R, String> words(String id, String title, double width, Function<R, String> of) {
        TableColumn<R, String> column = new TableColumn<>(title);
        column.setId(id);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, NARROWEST));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(of.apply(cell.getValue())));
        return column;
    }

    /** A column of words that may take two lines. */
    public static <R> TableColumn<R, String> wrapped(String id, String title, double width, Function<R, String> of) {
        TableColumn<R, String> column = words(id, title, width, of);
        column.setCellFactory(unused -> new WrappedCell<>());
        return column;
    }

    /** A column of paths: the last two names, which tell one folder from another; the whole path is copied and is shown when pointed at. */
    public static <R> TableColumn<R, String> paths(String id, String title, double width, Function<R, String> of) {
        TableColumn<R, String> column = words(id, title, width, of);
        column.setCellFactory(unused -> {
            TableCell<R, String> cell = new TableCell<>() {
                @Override
                protected void updateItem(@Nullable String path, boolean empty) {
                    super.updateItem(path, empty);
                    setText(empty || path == null ? "" : lastTwo(path));
                    setTooltip(empty || path == null || path.isEmpty() ? null : new Tooltip(path));
                }
            };
            cell.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
            cell.setWrapText(true);
            return cell;
        });
        return column;
    }

    /** ".../documents/chasers"; a path of two names or fewer as it is. */
    static String lastTwo(String path) {
        char between = path.contains("\\") ? '\\' : '/';
        int last = path.lastIndexOf(between);
        int before = last <= 0 ? -1 : path.lastIndexOf(between, last - 1);
        return before <= 0 ? path : "…" + path.substring(before);
    }

    /**
     * Every row has room for two lines, however large the text is.
     *
     * @param inFull true while each row is as high as its words instead
     */
    public static void roomForTwoLines(TableView<?> table, MySettings mine, ObservableValue<Boolean> inFull) {
        Runnable fit = () -> {
            double lines = Math.round(ROW_LINES * TEXT_PIXELS * mine.textSize().get() / 100.0);
            table.setFixedCellSize(inFull.getValue() ? Region.USE_COMPUTED_SIZE : lines);
            table.refresh();
        };
        mine.followTextSize(table, size -> fit.run());
        inFull.subscribe(unused -> fit.run());
    }

    /** A column of something that is shown by a cell of its own. */
    public static <R, T> TableColumn<R, T> things(String id, String title, double width, Function<R, T> of) {
        TableColumn<R, T> column = new TableColumn<>(title);
        column.setId(id);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, NARROWEST));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(of.apply(cell.getValue())));
        return column;
    }

    /** Enter and double click open a row. */
    public static <R> void opens(TableView<R> table, Consumer<R> open) {
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                opened(table, open);
            }
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                opened(table, open);
                event.consume();
            }
        });
    }

    private static <R> void opened(TableView<R> table, Consumer<R> open) {
        R row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            open.accept(row);
        }
    }

    /** Puts the chosen rows, or all where none is chosen, on the clipboard as a table for Word and for Excel. */
    public static <R> void copy(TableView<R> table) {
        List<R> rows = new ArrayList<>(table.getSelectionModel().getSelectedItems());
        rows.removeIf(row -> row == null);
        if (rows.isEmpty()) {
            rows = table.getItems();
        }
        List<String> headings =
                table.getVisibleLeafColumns().stream().map(TableColumn::getText).toList();
        List<List<String>> cells = new ArrayList<>();
        for (R row : rows) {
            List<String> line = new ArrayList<>();
            for (TableColumn<R, ?> column : table.getVisibleLeafColumns()) {
                line.add(text(column.getCellData(row)));
            }
            cells.add(line);
        }
        new TableCopy(headings, cells).toClipboard();
    }

    static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case LocalDate day -> Days.shortly(day);
            default -> cell.toString();
        };
    }

    private static <R> void rememberWidths(TableView<R> table, MySettings mine) {
        table.getColumns().subscribe(() -> {
            for (TableColumn<R, ?> column : table.getColumns()) {
                String key = "width." + table.getId() + "." + column.getId();
                String kept = mine.kept().get(key);
                if (column.getProperties().putIfAbsent("remembered", true) == null) {
                    if (kept != null && kept.matches("\\d{1,4}")) {
                        column.setPrefWidth(Double.parseDouble(kept));
                    }
                    column.widthProperty().subscribe(width -> {
                        if (table.getScene() != null && width.intValue() > 0) {
                            mine.kept().put(key, Integer.toString(width.intValue()));
                        }
                    });
                }
            }
        });
    }

    /** Letters typed together go to the first row that has them in its cells, beginning with the next one. */
    private static final class TypeToFind<R> {
        private final TableView<R> table;
        private String typed = "";
        private long at;

        TypeToFind(TableView<R> table) {
            this.table = table;
        }

        void typed(KeyEvent event) {
            String letter = event.getCharacter();
            if (event.isShortcutDown() || event.isAltDown() || letter.isEmpty() || letter.charAt(0) <= ' ') {
                return;
            }
            long now = System.nanoTime() / 1_000_000;
            typed = now - at > TYPED_TOGETHER_MILLIS ? letter : typed + letter;
            at = now;
            find(typed.toLowerCase(Locale.UK));
            event.consume();
        }

        private void find(String wanted) {
            int rows = table.getItems().size();
            int from = Math.max(0, table.getSelectionModel().getSelectedIndex()) + (wanted.length() == 1 ? 1 : 0);
            for (int step = 0; step < rows; step++) {
                int index = (from + step) % rows;
                R row = table.getItems().get(index);
                for (TableColumn<R, ?> column : table.getVisibleLeafColumns()) {
                    String cell = text(column.getCellData(row));
                    if (cell.toLowerCase(Locale.UK).startsWith(wanted)) {
                        table.getSelectionModel().clearAndSelect(index);
                        table.scrollTo(index);
                        return;
                    }
                }
            }
        }
    }
}
