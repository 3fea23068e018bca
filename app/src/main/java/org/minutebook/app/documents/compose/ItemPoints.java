package org.minutebook.app.documents.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Phrase;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Bullets;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Run;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionOwner;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Approval;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.Correction;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Minute;
import org.minutebook.db.model.NoneRecorded;
import org.minutebook.db.model.Undertaking;

/** What one minute says, in the order in which councils say it, with the owners of actions beside their paragraphs. */
final class ItemPoints {
    private final MeetingRecord record;
    private final HouseStyle style;
    private final boolean inTable;
    private final OpeningWords openings;
    private final DeclarationWords declarations;
    private final Readmission readmission;

    ItemPoints(MeetingRecord record, HouseStyle style, boolean inTable) {
        this.record = record;
        this.style = style;
        this.inTable = inTable;
        openings = new OpeningWords(record.board(), style);
        declarations = new DeclarationWords(style);
        readmission = new Readmission(record.taken(), record.items(), style);
    }

    List<Point> of(ItemRecord item) {
        if (item.withheld()) {
            return List.of(Point.of(
                    style.fill(Setting.WITHHELD, Map.of("paragraph", item.item().exemptParagraph()))));
        }
        List<Point> points = new ArrayList<>();
        Said said = Said.of(item);
        Set<Long> tied = new HashSet<>();
        readmission.sentences(item, said).forEach(sentence -> points.add(Point.of(sentence)));
        if (item.item().late()) {
            points.add(Point.of(style.fill(
                    Setting.URGENT_ITEM,
                    Map.of("reason", Phrase.goingOn(stopless(item.item().urgencyReason()))))));
        }
        openings.sentences(item).forEach(sentence -> points.add(Point.of(sentence)));
        role(item, said).forEach(sentence -> points.add(Point.of(sentence)));
        approvals(item, said, !item.saysNothing(), points);
        for (Minute minute : item.minutes()) {
            tied.addAll(TypedPoints.actions(minute.body()));
            if (inTable) {
                points.addAll(TypedPoints.points(minute.body(), this::owner));
            } else if (!minute.body().isBlank()) {
                points.add(Point.of(TypedPoints.blocks(minute.body())));
            }
        }
        undertakings(item, said, tied, points);
        VoteWords votes = new VoteWords(style, item, said);
        RecommendationWords asked = new RecommendationWords(style, item, said);
        ResolutionPoints resolutions =
                new ResolutionPoints(style, clause -> inTable ? owners(clause, tied) : "", votes::on);
        item.resolutions().forEach(resolved -> points.addAll(resolutions.points(asked.inOwnWords(resolved))));
        points.addAll(votes.onTheItem());
        asked.sentences(false).forEach(sentence -> points.add(Point.of(sentence)));
        if (inTable) {
            otherOwners(item, asked, tied, points);
        }
        item.minutes().stream()
                .map(Minute::postMeetingNote)
                .filter(note -> !note.isBlank())
                .forEach(note -> points.add(Point.of(List.of(Paragraph.of(
                        List.of(Run.italic(style.fill(Setting.POST_MEETING_NOTE, Map.of("note", note)))))))));
        corrected(item).forEach(points::add);
        return points;
    }

    /** What stands before the text of a minute by itself: declarations, approvals. */
    List<Point> beforeText(ItemRecord item) {
        Said said = Said.of(item);
        List<Point> points = new ArrayList<>();
        readmission.sentences(item, said).forEach(sentence -> points.add(Point.of(sentence)));
        role(item, said).forEach(sentence -> points.add(Point.of(sentence)));
        approvals(item, said, !item.saysNothing(), points);
        return points;
    }

    /** What stands behind its resolutions by itself: votes, recommendations that were agreed. */
    List<Point> afterText(ItemRecord item) {
        Said said = Said.of(item);
        List<Point> points = new ArrayList<>();
        points.addAll(new VoteWords(style, item, said).onTheItem());
        new RecommendationWords(style, item, said).sentences(true).forEach(sentence -> points.add(Point.of(sentence)));
        return points;
    }

    /** How one clause was voted, for whoever sets the clauses. */
    List<String> voteOn(ItemRecord item, Clause clause) {
        return new VoteWords(style, item, Said.of(item)).on(clause);
    }

    /** The sentences that open it, as typed or as the style words them. */
    List<String> opening(ItemRecord item) {
        return openings.sentences(item);
    }

    private List<String> role(ItemRecord item, Said said) {
        List<String> sentences = new ArrayList<>();
        switch (item.item().role()) {
            case APOLOGIES -> {
                none(said, sentences, NoneRecorded.Subject.APOLOGIES, NoneRecorded.Subject.SUBSTITUTES);
                if (sentences.isEmpty() && item.saysNothing() && record.hasApologies()) {
                    add(style.word(Setting.APOLOGIES_ABOVE), said, sentences);
                }
            }
            case URGENT -> none(said, sentences, NoneRecorded.Subject.URGENT_ITEMS);
            case PUBLIC -> none(said, sentences, NoneRecorded.Subject.PUBLIC_QUESTIONS);
            case DECLARATIONS -> {
                if (item.saysNothing()) {
                    add(style.word(Setting.DECLARATIONS_INTRODUCTION), said, sentences);
                }
                sentences.addAll(interests(said));
            }
            case NEXT_MEETING -> {
                if (item.saysNothing()) {
                    record.next().ifPresent(next -> {
                        Map<String, String> values = new HashMap<>();
                        values.put("board", record.board().name());
                        values.put("day", style.day(Setting.DAY, next.day()));
                        values.put("start", next.startsAt() == null ? "" : style.time(next.startsAt()));
                        sentences.add(style.fill(Setting.NEXT_MEETING, values));
                    });
                }
            }
            default -> {}
        }
        return sentences;
    }

    /** Declarations and the fact that there were none, as far as the text does not say them already. */
    List<String> interests(Said said) {
        List<String> sentences = new ArrayList<>();
        for (MeetingRecord.Declared declared : record.declarations()) {
            add(declarations.sentence(declared), said, sentences);
        }
        none(
                said,
                sentences,
                NoneRecorded.Subject.INTERESTS,
                NoneRecorded.Subject.PECUNIARY_INTERESTS,
                NoneRecorded.Subject.OTHER_INTERESTS);
        return sentences;
    }

    /** "None" on these subjects, as worded at the meeting or else by the style. */
    void none(Said said, List<String> sentences, NoneRecorded.Subject... subjects) {
        List<NoneRecorded.Subject> wanted = List.of(subjects);
        for (NoneRecorded none : record.noneRecorded()) {
            if (wanted.contains(none.subject())) {
                add(none.words().isBlank() ? style.word(noneSetting(none.subject())) : none.words(), said, sentences);
            }
        }
    }

    private static Setting noneSetting(NoneRecorded.Subject subject) {
        return switch (subject) {
            case INTERESTS -> Setting.NO_INTERESTS;
            case PECUNIARY_INTERESTS -> Setting.NO_PECUNIARY_INTERESTS;
            case OTHER_INTERESTS -> Setting.NO_OTHER_INTERESTS;
            case APOLOGIES -> Setting.NO_APOLOGIES;
            case SUBSTITUTES -> Setting.NO_SUBSTITUTES;
            case URGENT_ITEMS -> Setting.NO_URGENT_ITEMS;
            case PUBLIC_QUESTIONS -> Setting.NO_QUESTIONS;
        };
    }

    private static void add(String sentence, Said said, List<String> to) {
        if (!said.already(sentence)) {
            to.add(sentence);
            said.add(sentence);
        }
    }

    private void undertakings(ItemRecord item, Said said, Set<Long> tied, List<Point> points) {
        for (Undertaking undertaking : item.undertakings()) {
            if (said.already(undertaking.text())) {
                continue;
            }
            String text = undertaking.text().strip();
            boolean sentence = undertaking.byPrinted().isBlank() || text.contains(undertaking.byPrinted());
            String words = sentence
                    ? text
                    : style.fill(
                            Setting.UNDERTAKING,
                            Map.of(
                                    "by", undertaking.byPrinted(),
                                    "text", stopless(text.startsWith("to ") ? text : "to " + text)));
            List<String> owners = new ArrayList<>();
            for (MeetingRecord.Owned owned : record.actions()) {
                if (undertaking.id().equals(owned.action().undertaking())
                        && tied.add(owned.action().id().value())) {
                    owners.add(owner(owned));
                }
            }
            points.add(new Point(List.of(Paragraph.of(words)), inTable ? String.join("\n", owners) : ""));
        }
    }

    /** @param approvalSaid whether the text says already that minutes were approved */
    void approvals(ItemRecord item, Said said, boolean approvalSaid, List<Point> points) {
        List<Correction> corrections = record.correctionsMade(item);
        List<String> unsaid = corrections.stream()
                .map(Correction::words)
                .filter(words -> !said.already(words))
                .toList();
        for (Approval approval : record.approvalsGiven(item)) {
            if (!approval.words().isBlank()) {
                if (!said.already(approval.words())) {
                    points.add(Point.of(approval.words()));
                    said.add(approval.words());
                }
            } else if (!approvalSaid && approval.state() != Approval.State.NOT_APPROVED) {
                points.add(approved(approval, unsaid));
                unsaid = List.of();
            }
        }
        if (!unsaid.isEmpty()) {
            points.add(Point.of(List.of(Bullets.of(unsaid.toArray(String[]::new)))));
        }
    }

    private Point approved(Approval approval, List<String> corrections) {
        Map<String, String> values = new HashMap<>();
        values.put("day", style.day(Setting.DAY_IN_TEXT, record.day(approval.meeting())));
        values.put(
                "corrections",
                Names.listed(corrections.stream().map(ItemPoints::stopless).toList()));
        Setting setting = corrections.isEmpty() ? Setting.MINUTES_APPROVED : Setting.MINUTES_APPROVED_SUBJECT_TO;
        String words = style.fill(setting, values);
        List<Block> blocks = new ArrayList<>();
        String lead = style.word(Setting.RESOLVED);
        if (!lead.isBlank() && words.startsWith(lead + " ")) {
            blocks.add(Paragraph.of(List.of(Run.bold(lead), Run.of(words.substring(lead.length())))));
        } else {
            blocks.add(Paragraph.of(words));
        }
        if (!corrections.isEmpty() && !style.word(setting).contains("{corrections}")) {
            blocks.add(Bullets.of(corrections.toArray(String[]::new)));
        }
        return Point.of(blocks);
    }

    private List<Point> corrected(ItemRecord item) {
        return record.corrections().stream()
                .filter(correction -> item.item().id().equals(correction.correctedItem())
                        || correction.declaration() != null
                                && correction.correctedItem() == null
                                && item.item().role() == AgendaItem.Role.DECLARATIONS)
                .map(correction -> Point.of(List.of(correctionNote(correction))))
                .toList();
    }

    /** The dated note at the place that a later minute corrects; the earlier text stays. */
    Block correctionNote(Correction correction) {
        return Paragraph.of(List.of(Run.italic(style.fill(
                        Setting.CORRECTED_BY,
                        Map.of(
                                "minute", record.numberElsewhere(correction.item()),
                                "day", style.day(Setting.DAY_IN_TEXT, record.day(correction.correctedAt())),
                                "words",
                                        correction.words().isBlank()
                                                ? correction.was() + " → " + correction.becomes()
                                                : correction.words())))))
                .as(Paragraph.Role.SMALL);
    }

    private String owner(long action) {
        return record.action(action).map(this::owner).orElse("");
    }

    /** "Michelle/Roger" stands in one line of the narrow column; of full names each has its own. */
    String owner(MeetingRecord.Owned owned) {
        Action action = owned.action();
        List<String> names = owned.owners().stream().map(ActionOwner::printed).toList();
        boolean lines = names.stream().anyMatch(name -> name.contains(" "));
        String owners = String.join(lines ? "\n" : style.word(Setting.OWNERS_JOINED_BY), names);
        String due = action.dueWords();
        if (due.isBlank() && action.dueOn() != null) {
            due = style.day(Setting.DAY_IN_TABLES, action.dueOn());
        } else if (due.isBlank() && action.dueMeeting() != null) {
            due = "for the meeting of " + style.day(Setting.DAY_IN_TABLES, record.day(action.dueMeeting()));
        }
        due = due.replaceFirst("(?i)^((by|at|before) )?(end|beginning|start) of", "$1the $3 of");
        String by = due.isBlank() || due.matches("(?i)(by|in|on|at|for|before|within|every|each|from|as|ongoing)\\b.*")
                ? due
                : due.matches("(?i)(a|any|some|the)\\s.*meeting\\b.*")
                        ? "for " + due
                        : style.fill(Setting.DUE, Map.of("due", due));
        return owners.isEmpty() || by.isEmpty() ? owners + by : owners + "\n" + by;
    }

    String owners(Clause clause, Set<Long> tied) {
        return String.join(
                "\n",
                record.actions().stream()
                        .filter(owned -> clause.id().equals(owned.action().clause())
                                && !tied.contains(owned.action().id().value()))
                        .map(this::owner)
                        .filter(words -> !words.isEmpty())
                        .distinct()
                        .toList());
    }

    /** Owned actions of the item that no paragraph, undertaking or printed clause is tied to still stand in the third column. */
    private void otherOwners(ItemRecord item, RecommendationWords asked, Set<Long> tied, List<Point> points) {
        Set<Id<Clause>> byLabel = item.resolutions().stream()
                .flatMap(resolved -> resolved.clauses().stream())
                .filter(asked::byLabel)
                .map(Clause::id)
                .collect(Collectors.toSet());
        for (MeetingRecord.Owned owned : record.actions()) {
            Action action = owned.action();
            if (item.item().id().equals(action.item())
                    && (action.clause() == null || byLabel.contains(action.clause()))
                    && action.undertaking() == null
                    && tied.add(action.id().value())) {
                points.add(new Point(List.of(Paragraph.of(Phrase.capital(action.text()))), owner(owned)));
            }
        }
    }

    private static String stopless(String words) {
        return words.strip().replaceFirst("[.;]$", "");
    }
}
