package org.minutebook.app.documents.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.app.documents.style.VerbForms;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Paper;

/** The sentences about papers: whose report the board considered, where its copy is filed. */
final class OpeningWords {
    private final Board board;
    private final HouseStyle style;

    OpeningWords(Board board, HouseStyle style) {
        this.board = board;
        this.style = style;
    }

    /** The report phrase: as printed where it was kept, else worded by the house style from the papers. */
    List<String> sentences(ItemRecord item) {
        List<String> paragraphs = new ArrayList<>();
        if (item.opening().isPresent()) {
            String opening = item.opening().get();
            List<String> copies = opening.contains("filed with") ? List.of() : copies(item);
            paragraphs.add(String.join(" ", join(List.of(opening), copies)));
            return paragraphs;
        }
        boolean routine = item.item().role() == AgendaItem.Role.MINUTES
                || item.item().role() == AgendaItem.Role.APOLOGIES
                || item.item().role() == AgendaItem.Role.NEXT_MEETING;
        Setting setting = item.resolutions().isEmpty() ? Setting.REPORT_PHRASE_NOTED : Setting.REPORT_PHRASE;
        boolean filedSaid =
                item.minutes().stream().anyMatch(minute -> minute.body().contains("filed with"));
        for (ItemRecord.Before before : item.papers()) {
            List<String> said = new ArrayList<>();
            if (!routine && opens(before)) {
                said.add(parted(style.fill(setting, values(before.paper())), before.paper()));
            }
            if (!filedSaid) {
                filed(before).ifPresent(said::add);
            }
            if (!said.isEmpty()) {
                paragraphs.add(String.join(" ", said));
            }
        }
        return paragraphs;
    }

    private static List<String> join(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private List<String> copies(ItemRecord item) {
        return item.papers().stream().flatMap(before -> filed(before).stream()).toList();
    }

    /** An appendix goes with its report and has no sentence of its own. */
    private static boolean opens(ItemRecord.Before before) {
        return !before.paper().reportOf().isBlank() && before.link().label().isBlank();
    }

    private Optional<String> filed(ItemRecord.Before before) {
        if (!before.link().filed()) {
            return Optional.empty();
        }
        return Optional.of(style.fill(
                Setting.FILED_COPY,
                Map.of(
                        "report", noun(before.paper()),
                        "marked", before.link().marked())));
    }

    /** "…, Wealdmere Integrated Care Board, which explained": what a comma opened, a comma closes before the verb. */
    private static String parted(String sentence, Paper paper) {
        String of = paper.reportOf().strip();
        return of.contains(",")
                ? sentence.replaceFirst("(?i)(" + Pattern.quote(of) + ") (?=\\p{Ll})", "$1, ")
                : sentence;
    }

    Map<String, String> values(Paper paper) {
        Map<String, String> values = new HashMap<>();
        values.put("board", board.name());
        values.put("report", noun(paper));
        values.put("a report", Names.withArticle(noun(paper)));
        values.put("a presentation", Names.withArticle(noun(paper)));
        values.put("of", withArticle(paper.reportOf()));
        values.put("title", paper.title());
        values.put("provided", VerbForms.past(paper.purposeVerb()));
        values.put("providing", VerbForms.going(paper.purposeVerb()));
        values.put("purpose", paper.purpose());
        return values;
    }

    /** "the Director of Public Health", but "Len Green": a post takes an article, a name does not. */
    private static String withArticle(String reportOf) {
        boolean post = reportOf.matches(
                "(?i).*\\b(director|officer|head|manager|lead|chief|chair|chairman|secretary|board|partnership|group|council|committee|office|commissioner|trust|service|team|consultant|network|integrated"
                    + " care .+)\\b.*");
        boolean has = reportOf.matches("(?i)(the|a|an|cllr|councillor|dr|mr|mrs|ms|professor)\\b.*");
        return post && !has ? "the " + reportOf : reportOf;
    }

    private static String noun(Paper paper) {
        return switch (paper.kind()) {
            case REPORT -> "report";
            case JOINT_REPORT -> "joint report";
            case PRESENTATION -> "presentation";
            case JOINT_PRESENTATION -> "joint presentation";
            case POSITION_STATEMENT -> "position statement";
            case VERBAL_UPDATE -> "verbal update";
            case ANNUAL_REPORT -> "annual report";
            case PLAN -> "plan";
            case OTHER -> "paper";
        };
    }
}
