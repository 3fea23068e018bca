package org.minutebook.app.documents.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.tree.Align;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Bullets;
import org.minutebook.app.documents.tree.Clauses;
import org.minutebook.app.documents.tree.Entry;
import org.minutebook.app.documents.tree.Field;
import org.minutebook.app.documents.tree.Heading;
import org.minutebook.app.documents.tree.LeadIns;
import org.minutebook.app.documents.tree.MinuteHeading;
import org.minutebook.app.documents.tree.NameColumns;
import org.minutebook.app.documents.tree.PageBreak;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Run;
import org.minutebook.app.documents.tree.Signature;
import org.minutebook.app.documents.tree.Table;
import org.minutebook.app.documents.tree.Title;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/**
 * Writes blocks into a Word body. Works on POI's schema types, because its paragraph objects cost more than the words:
 * twelve pages have some four hundred paragraphs.
 */
final class WordWriter {

    private static final int GAP = 140;

    /** As low as a line can be. */
    private static final int LOWEST = 20;

    private Place place;
    private final Looks looks;
    private final Paper paper;
    private final Numbering numbering;
    private final Runs runs;
    private boolean newPage;
    private boolean afterTable;
    private int bookmarks;

    WordWriter(XWPFDocument docx, Looks looks, Paper paper) {
        this.place = Place.in(docx.getDocument().getBody());
        this.looks = looks;
        this.paper = paper;
        this.numbering = new Numbering(docx);
        this.runs = new Runs(docx.getPackagePart(), looks.id(Look.LINK));
    }

    void write(List<Block> blocks) {
        LeadIns.kept(blocks).forEach(this::block);
        if (afterTable) {
            between(place.paragraph(), LOWEST);
        }
    }

    private void block(Block block) {
        switch (block) {
            case Title title -> heading(Look.TITLE, title.align(), title.text());
            case Heading heading -> heading(Look.heading(heading.level()), heading.align(), heading.text());
            case MinuteHeading minute -> minute(minute);
            case Paragraph paragraph -> paragraph(place::paragraph, paragraph, null);
            case Bullets bullets -> list(bullets);
            case Clauses clauses -> list(clauses);
            case Table table -> table(table);
            case NameColumns names -> names(names);
            case Signature signature -> signature(signature);
            case PageBreak _ -> newPage = true;
            case Field field -> field(field);
        }
    }

    /**
     * A content control around the answer; the sentence that an empty one asks with goes when somebody types. Where it asks for
     * nothing, and around links and bold words, it is a bookmark, because LibreOffice loses the controls.
     */
    private void field(Field field) {
        boolean asks = !field.prompt().isEmpty() || !field.choices().isEmpty();
        if (!asks || Fields.isFormatted(field.blocks())) {
            BigInteger id = BigInteger.valueOf(++bookmarks);
            CTBookmark begin = place.begin();
            begin.setId(id);
            begin.setName(Fields.bookmark(field.key(), bookmarks));
            LeadIns.kept(field.blocks()).forEach(this::block);
            place.end().setId(id);
            return;
        }
        Place around = place;
        place = Place.in(Fields.block(around.field(), field));
        if (field.blocks().isEmpty()) {
            CTP p = place.paragraph();
            start(p, Look.BODY);
            Fields.prompt(p.addNewR(), field);
        }
        LeadIns.kept(field.blocks()).forEach(this::block);
        place = around;
    }

    /** The same for one line within a cell. */
    private void fieldInCell(CTTc cell, Field field, Look look) {
        CTP p = cell.addNewP();
        start(p, look);
        CTSdtContentRun answer = Fields.run(p.addNewSdt(), field);
        if (field.blocks().isEmpty()) {
            Fields.prompt(answer.addNewR(), field);
        }
        field.line().forEach(run -> Runs.words(answer.addNewR(), run));
    }

    private void heading(Look look, Align align, String text) {
        CTP p = place.paragraph();
        align(start(p, look), align);
        Runs.plain(p, text);
    }

    private void minute(MinuteHeading minute) {
        CTP p = place.paragraph();
        CTPPr properties = start(p, Look.heading(minute.level()));
        switch (minute.number()) {
            case MinuteHeading.Running running -> {
                number(properties, numbering.minute(running), 0);
                Runs.plain(p, minute.text());
            }
            case MinuteHeading.Printed printed -> {
                hang(properties, Numbering.MINUTE_HANG, Numbering.MINUTE_HANG);
                Runs.plain(p, printed.label() + "\t" + minute.text());
            }
        }
    }

    /** {@code look} is given where the place decides it (a cell), else the paragraph's own role does. */
    private void paragraph(Supplier<CTP> into, Paragraph paragraph, @Nullable Look look) {
        CTP p = into.get();
        boolean resolved = paragraph.role() == Paragraph.Role.RESOLVED;
        // the word of resolution is as large as what stands with it in a cell
        boolean plain = resolved || paragraph.role() == Paragraph.Role.BODY || paragraph.role() == Paragraph.Role.LEAD;
        CTPPr properties = start(p, look != null && plain ? look : look(paragraph.role()));
        if (paragraph.keepWithNext()) {
            keepWithNext(p);
        }
        align(properties, paragraph.align());
        runs.add(
                p,
                look != null && resolved
                        ? paragraph.runs().stream().map(Run::inBold).toList()
                        : paragraph.runs());
    }

    private static Look look(Paragraph.Role role) {
        return switch (role) {
            case BODY -> Look.BODY;
            case LEAD -> Look.LEAD;
            case RESOLVED -> Look.RESOLVED;
            case SMALL -> Look.SMALL;
            case UNDER -> Look.UNDER_HEADING;
            case CLOSE -> Look.NAMES;
        };
    }

    /** What follows a list stands as far from it as from a paragraph; within it the entries are nearer to each other. */
    private void list(Block list) {
        List<CTP> written = new ArrayList<>();
        list(
                () -> {
                    written.add(place.paragraph());
                    return written.getLast();
                },
                list,
                0,
                null,
                false);
        if (!written.isEmpty() && looks.areOurs()) {
            CTPPr last = written.getLast().getPPr();
            (last.isSetSpacing() ? last.getSpacing() : last.addNewSpacing()).setAfter(BigInteger.valueOf(GAP));
        }
    }

    private void list(
            Supplier<CTP> into, Block list, int depth, Numbering.@Nullable ListNumber outer, boolean inTable) {
        boolean bulleted = list instanceof Bullets;
        List<Entry> entries = list instanceof Clauses clauses ? clauses.entries() : ((Bullets) list).entries();
        int step = inTable ? Numbering.CELL_STEP : Numbering.STEP;
        Numbering.ListNumber number =
                outer != null && outer.covers(list, depth) ? outer : numbering.begin(list, depth, step);
        String drawsItself = bulleted && !inTable ? looks.ownBullets(depth) : null;
        for (Entry entry : entries) {
            CTP p = into.get();
            CTPPr properties;
            if (drawsItself != null) {
                properties = start(p, drawsItself);
            } else {
                properties = start(p, inTable ? Look.TABLE_TEXT : bulleted ? Look.BULLET : Look.CLAUSE);
            }
            if (entry.printedLabel().isPresent()) {
                hang(properties, step * (depth + 1), step);
                Runs.plain(p, entry.printedLabel().get() + "\t");
            } else if (drawsItself == null) {
                number(properties, number.id(), depth);
            }
            runs.add(p, entry.runs());
            under(into, entry, depth, number, inTable);
        }
    }

    private void under(Supplier<CTP> into, Entry entry, int depth, Numbering.ListNumber number, boolean inTable) {
        for (Block block : entry.under()) {
            if (block instanceof Paragraph paragraph) {
                CTP p = into.get();
                hang(
                        start(p, inTable ? Look.TABLE_TEXT : Look.UNDER_ENTRY),
                        (inTable ? Numbering.CELL_STEP : Numbering.STEP) * (depth + 1),
                        0);
                runs.add(p, paragraph.runs());
            } else {
                list(into, block, depth + 1, number, inTable);
            }
        }
    }

    private void table(Table table) {
        if (table.caption().isPresent()) {
            CTP caption = place.paragraph();
            start(caption, Look.CAPTION);
            Runs.plain(caption, table.caption().get());
        } else if (afterTable) {
            // two tables that touch are one table to Word, and to the eye
            between(place.paragraph(), GAP);
        }
        boolean first = newPage;
        newPage = false;
        WordTable drawn = new WordTable(table, paper.textWidth(), looks.id(Look.TABLE));
        drawn.write(place.table(), (cell, content, look, keptWithNext) -> {
            newPage = first && content.sizeOfPArray() == 0 && drawn.atStart();
            runs.keepTogether(!drawn.isNarrow());
            for (Block block : cell.blocks()) {
                switch (block) {
                    case Paragraph paragraph -> paragraph(content::addNewP, paragraph, look);
                    case Field field -> fieldInCell(content, field, look);
                    default -> list(content::addNewP, block, 0, null, true);
                }
            }
            if (cell.blocks().isEmpty()) {
                start(content.addNewP(), look);
            }
            if (keptWithNext) {
                content.getPList().forEach(WordWriter::keepWithNext);
            }
        });
        runs.keepTogether(true);
        afterTable = true;
    }

    private static void keepWithNext(CTP paragraph) {
        CTPPr properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
        if (!properties.isSetKeepNext()) {
            properties.addNewKeepNext();
        }
    }

    private void names(NameColumns names) {
        if (names.paired()) {
            names.lines().forEach(line -> nameLine(line, true));
        } else if (names.right().isEmpty()) {
            names.left().forEach(line -> nameLine(line, false));
        } else {
            if (afterTable) {
                between(place.paragraph(), LOWEST);
            }
            WordTable.columns(place.table(), paper.textWidth(), (column, content) -> {
                for (String name : column == 0 ? names.left() : names.right()) {
                    CTP p = content.addNewP();
                    start(p, Look.NAMES);
                    Runs.plain(p, name);
                }
                if (content.sizeOfPArray() == 0) {
                    start(content.addNewP(), Look.NAMES);
                }
            });
            afterTable = true;
        }
    }

    private void nameLine(String line, boolean paired) {
        CTP p = place.paragraph();
        CTPPr properties = start(p, Look.NAMES);
        if (paired) {
            int place = paper.textWidth() * 45 / 100;
            tab(properties, STTabJc.LEFT, place);
            hang(properties, place, place);
        }
        Runs.plain(p, line);
    }

    private void signature(Signature signature) {
        CTP first = place.paragraph();
        CTPPr properties = start(first, Look.SIGNATURE);
        properties.addNewKeepNext();
        tab(properties, STTabJc.RIGHT, paper.textWidth());
        (properties.isSetSpacing() ? properties.getSpacing() : properties.addNewSpacing())
                .setBefore(BigInteger.valueOf(4L * GAP));
        Runs.onOneLine(first, signature.left() + "\t" + signature.right());
        if (!signature.below().isEmpty()) {
            CTP below = place.paragraph();
            start(below, Look.SIGNATURE);
            Runs.onOneLine(below, signature.below());
        }
    }

    private CTPPr start(CTP paragraph, Look look) {
        return start(paragraph, looks.id(look));
    }

    private CTPPr start(CTP paragraph, String style) {
        CTPPr properties = paragraph.addNewPPr();
        properties.addNewPStyle().setVal(style);
        if (newPage) {
            properties.addNewPageBreakBefore();
            newPage = false;
        }
        if (afterTable) {
            afterTable = false;
            if (!style.startsWith("Heading") && !style.equals(looks.id(Look.SIGNATURE))) {
                properties.addNewSpacing().setBefore(BigInteger.valueOf(GAP));
            }
        }
        return properties;
    }

    /** The paragraph that Word needs after a table: no higher than the space it makes. */
    private void between(CTP paragraph, int height) {
        afterTable = false;
        CTPPr properties = start(paragraph, Look.BODY);
        CTSpacing spacing = properties.addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(height));
        spacing.setLineRule(STLineSpacingRule.EXACT);
    }

    private static void number(CTPPr properties, BigInteger id, int depth) {
        CTNumPr number = properties.addNewNumPr();
        number.addNewIlvl().setVal(BigInteger.valueOf(depth));
        number.addNewNumId().setVal(id);
    }

    private static void hang(CTPPr properties, int left, int hanging) {
        CTInd indent = properties.addNewInd();
        indent.setLeft(BigInteger.valueOf(left));
        if (hanging > 0) {
            indent.setHanging(BigInteger.valueOf(hanging));
        }
    }

    private static void tab(CTPPr properties, STTabJc.Enum kind, int place) {
        CTTabStop tab = properties.addNewTabs().addNewTab();
        tab.setVal(kind);
        tab.setPos(BigInteger.valueOf(place));
    }

    private static void align(CTPPr properties, Align align) {
        switch (align) {
            case START -> {}
            case CENTRE -> properties.addNewJc().setVal(STJc.CENTER);
            case END -> properties.addNewJc().setVal(STJc.RIGHT);
        }
    }
}
