package org.minutebook.app.documents.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlCursor;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Bullets;
import org.minutebook.app.documents.tree.Clauses;
import org.minutebook.app.documents.tree.Entry;
import org.minutebook.app.documents.tree.Labels;
import org.minutebook.app.documents.tree.MinuteHeading;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/**
 * Word's own numbers. A definition ({@code abstractNum}) says how the levels of a list look; each list is a number
 * ({@code num}) of its own, which begins where it is told. Minute headings share one number as long as the run goes on.
 */
final class Numbering {

    /** A level's indent, and how far its label hangs out of it: as far as the number of a heading, so that words line up. */
    static final int STEP = 620;

    /** The same within a cell, where there is less room. */
    static final int CELL_STEP = 300;

    static final int MINUTE_HANG = 620;
    private static final int LEVELS = 9;
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** One level: what it counts with, or nothing where it has bullets. */
    private record Level(Optional<Labels> labels, int start) {
        static final Level BULLET = new Level(Optional.empty(), 1);

        static Level of(Block list) {
            return list instanceof Clauses clauses ? new Level(Optional.of(clauses.labels()), clauses.start()) : BULLET;
        }
    }

    /** A list that is being written: its number, and how its levels are defined. */
    record ListNumber(BigInteger id, List<Level> levels) {
        /** Whether a list inside this one, at this depth, is counted by the same number. */
        boolean covers(Block inner, int depth) {
            return depth < levels.size() && levels.get(depth).equals(Level.of(inner));
        }
    }

    /** The last numbered list at the margin: paragraphs of a report are counted on through its sections. */
    private record Counted(ListNumber number, Labels labels, int step, int next) {
        boolean goesOnWith(Clauses list, int wanted) {
            return step == wanted
                    && next == list.start()
                    && next > 1
                    && labels.before().equals(list.labels().before())
                    && labels.after().equals(list.labels().after())
                    && labels.count() == list.labels().count();
        }

        Counted with(Clauses list, ListNumber by, int indent) {
            long counted = list.entries().stream()
                    .filter(entry -> entry.printedLabel().isEmpty())
                    .count();
            return new Counted(by, list.labels(), indent, list.start() + (int) counted);
        }
    }

    private final XWPFNumbering numbering;
    private final Map<Object, BigInteger> definitions = new HashMap<>();
    private long nextDefinition;
    private long nextNumber;
    private BigInteger minuteNumber = BigInteger.ZERO;
    private Optional<MinuteHeading.Running> lastMinute = Optional.empty();
    private final Map<Integer, ListNumber> bullets = new HashMap<>();
    private Counted run = new Counted(new ListNumber(BigInteger.ZERO, List.of()), Labels.like("1."), 0, 0);

    Numbering(XWPFDocument docx) {
        this.numbering = docx.createNumbering();
        for (XWPFAbstractNum one : numbering.getAbstractNums()) {
            nextDefinition = Math.max(
                    nextDefinition, one.getCTAbstractNum().getAbstractNumId().longValue() + 1);
        }
        nextNumber = 1;
        for (XWPFNum one : numbering.getNums()) {
            nextNumber = Math.max(nextNumber, one.getCTNum().getNumId().longValue() + 1);
        }
    }

    /** The number of a minute heading; a new one where the run is broken. */
    BigInteger minute(MinuteHeading.Running running) {
        boolean goesOn = lastMinute.isPresent()
                && lastMinute.get().labels().before().equals(running.labels().before())
                && lastMinute.get().labels().after().equals(running.labels().after())
                && lastMinute.get().labels().count() == running.labels().count()
                && lastMinute.get().value() + 1 == running.value();
        if (!goesOn) {
            Labels labels = running.labels();
            BigInteger definition = definitions.computeIfAbsent(
                    List.of("minute", labels.before(), labels.count(), labels.after()),
                    _ -> define(List.of(new Level(Optional.of(labels), running.value())), MINUTE_HANG, MINUTE_HANG, 0));
            minuteNumber = number(definition, List.of(running.value()));
        }
        lastMinute = Optional.of(running);
        return minuteNumber;
    }

    /** A number for a list that begins here, whose outermost entries stand at {@code depth}. */
    ListNumber begin(Block list, int depth, int step) {
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            levels.add(Level.BULLET);
        }
        collect(list, levels, depth);
        if (depth == 0 && list instanceof Clauses clauses && run.goesOnWith(clauses, step)) {
            run = run.with(clauses, run.number(), step);
            return run.number();
        }
        boolean onlyBullets = levels.stream().allMatch(Level.BULLET::equals);
        ListNumber shared = bullets.get(step);
        if (onlyBullets && shared != null) {
            return shared;
        }
        if (onlyBullets) {
            levels = Collections.nCopies(LEVELS, Level.BULLET);
        }
        List<Level> all = List.copyOf(levels);
        BigInteger definition = definitions.computeIfAbsent(List.of(step, all), _ -> define(all, step, step, step));
        ListNumber number = new ListNumber(
                number(
                        definition,
                        onlyBullets ? List.of() : all.stream().map(Level::start).toList()),
                all);
        if (onlyBullets) {
            bullets.put(step, number);
        }
        if (depth == 0 && list instanceof Clauses clauses) {
            run = run.with(clauses, number, step);
        }
        return number;
    }

    private static void collect(Block list, List<Level> levels, int depth) {
        if (depth >= LEVELS) {
            return;
        }
        if (levels.size() == depth) {
            levels.add(Level.of(list));
        }
        List<Entry> entries = list instanceof Clauses clauses ? clauses.entries() : ((Bullets) list).entries();
        for (Entry entry : entries) {
            for (Block under : entry.under()) {
                if (under instanceof Clauses || under instanceof Bullets) {
                    collect(under, levels, depth + 1);
                }
            }
        }
    }

    private BigInteger define(List<Level> levels, int left, int hanging, int step) {
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        BigInteger id = BigInteger.valueOf(nextDefinition++);
        definition.setAbstractNumId(id);
        // POI's small schema jar has no class for this element
        try (XmlCursor cursor = definition.newCursor()) {
            cursor.toFirstContentToken();
            cursor.beginElement("multiLevelType", W);
            cursor.insertAttributeWithValue("val", W, "multilevel");
        }
        for (int i = 0; i < levels.size(); i++) {
            Level level = levels.get(i);
            CTLvl lvl = definition.addNewLvl();
            lvl.setIlvl(BigInteger.valueOf(i));
            lvl.addNewStart().setVal(BigInteger.valueOf(level.start()));
            lvl.addNewNumFmt().setVal(level.labels().map(Numbering::format).orElse(STNumberFormat.BULLET));
            int place = i + 1;
            lvl.addNewLvlText()
                    .setVal(level.labels()
                            .map(labels -> labels.before() + "%" + place + labels.after())
                            .orElse("\u2022"));
            lvl.addNewLvlJc().setVal(STJc.LEFT);
            CTInd indent = lvl.addNewPPr().addNewInd();
            indent.setLeft(BigInteger.valueOf(left + (long) step * i));
            indent.setHanging(BigInteger.valueOf(hanging));
        }
        numbering.addAbstractNum(new XWPFAbstractNum(definition));
        return id;
    }

    private BigInteger number(BigInteger definition, List<Integer> starts) {
        CTNum number = CTNum.Factory.newInstance();
        BigInteger id = BigInteger.valueOf(nextNumber++);
        number.setNumId(id);
        number.addNewAbstractNumId().setVal(definition);
        for (int i = 0; i < starts.size(); i++) {
            CTNumLvl override = number.addNewLvlOverride();
            override.setIlvl(BigInteger.valueOf(i));
            override.addNewStartOverride().setVal(BigInteger.valueOf(starts.get(i)));
        }
        numbering.addNum(new XWPFNum(number));
        return id;
    }

    private static STNumberFormat.Enum format(Labels labels) {
        return switch (labels.count()) {
            case DECIMAL -> STNumberFormat.DECIMAL;
            case LOWER_LETTER -> STNumberFormat.LOWER_LETTER;
            case UPPER_LETTER -> STNumberFormat.UPPER_LETTER;
            case LOWER_ROMAN -> STNumberFormat.LOWER_ROMAN;
            case UPPER_ROMAN -> STNumberFormat.UPPER_ROMAN;
        };
    }
}
