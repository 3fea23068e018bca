package org.minutebook.app.documents.hygiene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.minutebook.db.rules.leftover.Leftovers;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** One sheet of a workbook, read as a stream: its cells' texts, and the cells that nobody sees. */
final class SheetText extends DefaultHandler {

    private static final int COLUMNS = 16_384;
    private static final int LONGEST = 40_000;

    private final String sheet;
    private final WorkbookCheck.SharedLeftovers shared;
    private final SheetLooks looks;
    private final Findings findings;
    private final BitSet hiddenColumns = new BitSet();
    private final BitSet filledHiddenColumns = new BitSet();
    private final BitSet filledHiddenRows = new BitSet();
    private final List<String> unseen = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private String reference = "";
    private String type = "";
    private int format;
    private int row;
    private boolean rowHidden;
    private boolean filled;
    private boolean inValue;

    SheetText(String sheet, WorkbookCheck.SharedLeftovers shared, SheetLooks looks, Findings findings) {
        this.sheet = sheet;
        this.shared = shared;
        this.looks = looks;
        this.findings = findings;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "col" -> {
                if (XmlText.isTrue(XmlText.value(attributes, "hidden"))
                        || XmlText.value(attributes, "width").matches("0(\\.0*)?")) {
                    int from = number(XmlText.value(attributes, "min"));
                    int to = Math.min(number(XmlText.value(attributes, "max")), COLUMNS);
                    if (from > 0 && from <= to) {
                        hiddenColumns.set(from, to + 1);
                    }
                }
            }
            case "row" -> {
                int named = number(XmlText.value(attributes, "r"));
                row = named > 0 ? named : row + 1;
                rowHidden = XmlText.isTrue(XmlText.value(attributes, "hidden"))
                        || XmlText.value(attributes, "ht").matches("0(\\.0*)?");
                if ((row & 0xFFF) == 0) {
                    findings.askWhetherToGoOn();
                }
            }
            case "c" -> {
                reference = XmlText.value(attributes, "r");
                type = XmlText.value(attributes, "t");
                format = number(XmlText.value(attributes, "s"));
                value.setLength(0);
                filled = false;
            }
            case "v", "t" -> inValue = true;
            case "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter" -> {
                value.setLength(0);
                inValue = true;
            }
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inValue && value.length() < LONGEST) {
            value.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "c" -> cell();
            case "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter" -> {
                inValue = false;
                // &L, &C, &R part it in three, other codes are fonts and fields
                findings.text(
                        "sheet " + sheet + ", header or footer",
                        value.toString().replaceAll("&[LCR]", "\n").replaceAll("&(?:\"[^\"]*\"|\\d+|[A-Z])", ""));
                value.setLength(0);
            }
            default -> {}
        }
    }

    private void cell() {
        String written = value.toString();
        int sharedText = type.equals("s") ? number(written.strip()) : -1;
        filled = type.equals("s") ? !shared.isBlank(sharedText) : !written.isBlank();
        if (!filled) {
            return;
        }
        String place = sheet + "!" + reference;
        if (type.equals("s")) {
            findings.add(place, shared.of(sharedText));
        } else if (type.equals("str") || type.equals("inlineStr") || type.equals("e")) {
            findings.add(place, Leftovers.in(written));
        }
        int column = column(reference);
        if (rowHidden) {
            filledHiddenRows.set(Math.min(row, 1 << 20));
        }
        if (hiddenColumns.get(column)) {
            filledHiddenColumns.set(column);
        }
        if (looks.isUnseen(format)) {
            unseen.add(reference);
        }
    }

    void finish() {
        hidden("row", Ranges.of(filledHiddenRows, String::valueOf), filledHiddenRows.cardinality());
        hidden("column", Ranges.of(filledHiddenColumns, SheetText::letters), filledHiddenColumns.cardinality());
        if (!unseen.isEmpty()) {
            int shown = Math.min(unseen.size(), 10);
            findings.add(
                    HygieneKind.PALE_TEXT,
                    sheet + "!" + unseen.getFirst(),
                    "Cells are filled but show nothing (white on white, or a format that prints nothing): "
                            + String.join(", ", unseen.subList(0, shown))
                            + (unseen.size() > shown ? " and " + (unseen.size() - shown) + " more" : "") + ".",
                    "Empty them, or let them be seen.");
        }
    }

    private void hidden(String what, String which, int count) {
        if (count > 0) {
            findings.add(
                    HygieneKind.HIDDEN_ROW_OR_COLUMN,
                    "sheet " + sheet,
                    (count == 1 ? "A hidden " + what + " holds" : "Hidden " + what + "s hold") + " something: " + which
                            + ".",
                    "In Excel: select the sheet, Unhide " + what
                            + "s and clear filters; then delete them or leave them shown.");
        }
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }

    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 3; i++) {
            char letter = reference.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        return column;
    }

    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
