package org.minutebook.app.documents.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.minutebook.app.documents.style.AfterSetting;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Phrase;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Approval;
import org.minutebook.db.model.Clause;

/** What was decided on one item, without what was said on it: clauses with their verbs, votes, and who is to do what by when. */
final class DecisionPoints {
    private final MeetingRecord record;
    private final HouseStyle style;
    private final ItemPoints points;

    DecisionPoints(MeetingRecord record, HouseStyle style, ItemPoints points) {
        this.record = record;
        this.style = style;
        this.points = points;
    }

    List<Point> of(ItemRecord item) {
        if (item.withheld()) {
            return List.of(Point.of(
                    style.fill(Setting.WITHHELD, Map.of("paragraph", item.item().exemptParagraph()))));
        }
        List<Point> decided = new ArrayList<>();
        Said said = new Said();
        points.approvals(item, said, false, decided);
        if (!decided.isEmpty()) {
            decided.set(0, new Point(decided.getFirst().blocks(), approved(record, style, item)));
        }
        VoteWords votes = new VoteWords(style, item, said);
        ResolutionPoints resolutions = new ResolutionPoints(style, this::outcome, votes::on);
        item.resolutions().forEach(resolved -> decided.addAll(resolutions.points(resolved)));
        decided.addAll(votes.onTheItem());
        decided.addAll(new RecommendationWords(style, item, said).points());
        for (MeetingRecord.Owned owned : record.actions()) {
            Action action = owned.action();
            if (item.item().id().equals(action.item()) && action.clause() == null) {
                decided.add(new Point(
                        List.of(Paragraph.of(style.fill(
                                AfterSetting.DECISION_ACTION, Map.of("action", Phrase.capital(action.text()))))),
                        points.owner(owned)));
            }
        }
        return decided;
    }

    private String outcome(Clause clause) {
        String owners = points.owners(clause, Set.of());
        String verb = verb(clause);
        return verb.isEmpty() || owners.isEmpty() ? verb + owners : verb + "\n" + owners;
    }

    /** What became of the minutes that were put for approval under this item; blank where there were none. */
    static String approved(MeetingRecord record, HouseStyle style, ItemRecord item) {
        List<Approval> given = record.approvalsGiven(item);
        boolean all = given.stream().allMatch(one -> one.state() != Approval.State.NOT_APPROVED);
        return given.isEmpty() || !all ? "" : style.word(AfterSetting.MINUTES_OUTCOME);
    }

    /** What became of it. "That X be considered at a future meeting" puts off what "considered" would call done. */
    static String verb(Clause clause) {
        return switch (clause.verb()) {
            case NONE, OTHER -> "";
            case NOT_AGREED -> "Not agreed";
            case CONSIDERED ->
                clause.text().matches("(?is).*\\bbe considered\\b.*\\bmeeting\\b.*")
                        ? "To be considered"
                        : "Considered";
            default -> Phrase.capital(clause.verb().name().toLowerCase(Locale.UK));
        };
    }
}
