package org.minutebook.app.documents.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Clauses;
import org.minutebook.app.documents.tree.Entry;
import org.minutebook.app.documents.tree.Labels;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Run;
import org.minutebook.app.documents.tree.Typed;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.Resolution;

/** What was resolved: the word that leads it, one clause without a letter or several with, who moved it, how each was voted. */
final class ResolutionPoints {
    private final HouseStyle style;
    private final Function<Clause, String> owner;
    private final Function<Clause, List<String>> votes;

    /** @param votes how each clause was voted, in words; nothing for one that was not voted on by itself */
    ResolutionPoints(HouseStyle style, Function<Clause, String> owner, Function<Clause, List<String>> votes) {
        this.style = style;
        this.owner = owner;
        this.votes = votes;
    }

    List<Point> points(ItemRecord.Resolved resolved) {
        Resolution resolution = resolved.resolution();
        List<Clause> clauses = resolved.clauses();
        List<Point> points = new ArrayList<>();
        if (!resolution.mover().isBlank()) {
            points.add(Point.of(
                    style.fill(Setting.MOVED, Map.of("mover", resolution.mover(), "seconder", resolution.seconder()))));
        }
        if (clauses.isEmpty()
                && resolution.text().isBlank()
                && resolution.lead().isBlank()) {
            return points; // all of it is said by the labels of recommendations
        }
        String lead = lead(resolved);
        boolean onItsLine = style.is(Setting.RESOLVED_PLACE, "line");
        List<Block> head = new ArrayList<>();
        if (!lead.isEmpty() && onItsLine) {
            head.add(Paragraph.resolved(lead));
        }
        String inline = onItsLine ? "" : lead;
        if (!resolution.text().isBlank()) {
            head.addAll(led(inline, resolution.text(), clauses.size() > 1));
            inline = "";
        }
        if (clauses.size() == 1 && clauses.getFirst().letter().isBlank()) {
            Clause only = clauses.getFirst();
            head.addAll(led(inline, only.text(), false));
            more(only).ifPresent(head::add);
            votes.apply(only).forEach(line -> head.add(Paragraph.of(line)));
            points.add(new Point(head, owner.apply(only)));
            return points;
        }
        if (!inline.isEmpty()) {
            head.add(Paragraph.of(List.of(Run.bold(inline))).keptWithNext());
        }
        points.addAll(lettered(clauses, head));
        return points;
    }

    private String lead(ItemRecord.Resolved resolved) {
        if (!resolved.resolution().lead().isBlank()) {
            return resolved.resolution().lead();
        }
        boolean sentence = !resolved.clauses().isEmpty()
                && resolved.clauses().stream()
                        .noneMatch(clause -> clause.text().strip().matches("(?is)that\\b.*"));
        return sentence && style.says(Setting.RESOLVED_ONLY_BEFORE_THAT) ? "" : style.word(Setting.RESOLVED);
    }

    /** The words resolved, after the leading word where that stands in the same line. */
    private static List<Block> led(String lead, String text, boolean keep) {
        List<Block> blocks = new ArrayList<>(TypedPoints.inCell(Typed.blocks(text)));
        if (!blocks.isEmpty() && blocks.getFirst() instanceof Paragraph first) {
            List<Run> runs = new ArrayList<>();
            if (!lead.isEmpty()) {
                runs.add(Run.bold(lead));
                runs.add(Run.of(" "));
            }
            runs.addAll(first.runs());
            blocks.set(0, new Paragraph(runs, first.role(), first.align(), keep));
        } else if (!lead.isEmpty()) {
            blocks.addFirst(Paragraph.of(List.of(Run.bold(lead))).keptWithNext());
        }
        return blocks;
    }

    /** All clauses in one point where none made an action; else each in its own, so that its owner stands beside it. */
    private List<Point> lettered(List<Clause> clauses, List<Block> head) {
        List<Point> points = new ArrayList<>();
        Labels labels = labels(clauses);
        boolean owned = clauses.stream().anyMatch(clause -> !owner.apply(clause).isEmpty());
        List<Entry> together = new ArrayList<>();
        int value = labels.first();
        for (Clause clause : clauses) {
            Entry entry = entry(clause);
            String printed = printedLabel(clause);
            boolean counts = clause.letter().isBlank() || printed.equals(labels.at(value));
            together.add(counts ? entry : entry.labelled(printed));
            if (owned) {
                List<Block> blocks = points.isEmpty() ? new ArrayList<>(head) : new ArrayList<>();
                blocks.add(new Clauses(labels, value, List.of(together.getLast())));
                points.add(new Point(blocks, owner.apply(clause)));
            }
            value += counts ? 1 : 0;
        }
        if (!owned) {
            List<Block> blocks = new ArrayList<>(head);
            if (!together.isEmpty()) {
                blocks.add(new Clauses(labels, labels.first(), together));
            }
            if (!blocks.isEmpty()) {
                points.add(Point.of(blocks));
            }
        }
        return points;
    }

    /** The letters of the record in the brackets of the house: record "b", house "a)", printed "b)". */
    private Labels labels(List<Clause> clauses) {
        Labels house;
        try {
            house = Labels.like(style.word(Setting.CLAUSE_LABEL));
        } catch (IllegalArgumentException e) {
            house = Labels.like("a)");
        }
        String first = clauses.stream()
                .map(Clause::letter)
                .filter(letter -> !letter.isBlank())
                .findFirst()
                .orElse("");
        if (first.isEmpty()) {
            return house;
        }
        try {
            return Labels.like(house.before() + first.strip() + house.after());
        } catch (IllegalArgumentException e) {
            return house;
        }
    }

    private String printedLabel(Clause clause) {
        try {
            Labels house = Labels.like(style.word(Setting.CLAUSE_LABEL));
            return house.before() + clause.letter().strip() + house.after();
        } catch (IllegalArgumentException e) {
            return clause.letter().strip();
        }
    }

    private Entry entry(Clause clause) {
        List<Block> blocks = new ArrayList<>(TypedPoints.inCell(Typed.blocks(clause.text())));
        more(clause).ifPresent(blocks::add);
        votes.apply(clause).forEach(line -> blocks.add(Paragraph.of(line)));
        if (!blocks.isEmpty() && blocks.getFirst() instanceof Paragraph first) {
            return Entry.of(first.runs(), blocks.subList(1, blocks.size()));
        }
        return Entry.of(List.of(), blocks);
    }

    /** Conditions and addressee, where the clause's own text does not say them. */
    private static Optional<Block> more(Clause clause) {
        Said said = new Said();
        said.add(clause.text());
        List<String> words = new ArrayList<>();
        if (!said.already(clause.referredTo())) {
            words.add("Referred to " + clause.referredTo() + ".");
        }
        if (!said.already(clause.conditions())) {
            words.add(clause.conditions());
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(Paragraph.of(String.join(" ", words)));
    }
}
