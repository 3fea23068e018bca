package org.minutebook.app.documents.compose;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.minutebook.app.documents.style.AgendaSetting;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.app.documents.tree.Align;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Heading;
import org.minutebook.app.documents.tree.Meta;
import org.minutebook.app.documents.tree.Page;
import org.minutebook.app.documents.tree.PageBreak;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Run;
import org.minutebook.app.documents.tree.Signature;
import org.minutebook.app.documents.tree.Title;
import org.minutebook.db.model.AgendaVersion;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.BoardPractice;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.StandingPage;
import org.minutebook.db.rules.notice.ExclusionResolution;
import org.minutebook.db.rules.notice.Schedule12A;
import org.minutebook.db.store.Stores;

/**
 * The agenda of a meeting in a house style, with its front sheet and standing pages. The public and the restricted agenda are
 * composed apart, each from what its readers may read.
 */
public final class AgendaComposer {

    /**
     * The agenda for one audience.
     *
     * @param version what was issued; empty composes the items as they stand now
     * @param madeAt what the file says of its making
     */
    public Document compose(
            Stores stores,
            Id<Meeting> meeting,
            Optional<Id<AgendaVersion>> version,
            HouseStyle style,
            Audience audience,
            Instant madeAt) {
        return composed(AgendaRecord.of(stores, meeting, audience, style, version), style, madeAt);
    }

    /** The agenda of a record that was read for one audience. */
    public Document composed(AgendaRecord record, HouseStyle style, Instant madeAt) {
        return new Composing(record, style).document(madeAt);
    }

    /** What was issued last as the whole agenda; a supplement is only a part of one. */
    public static Optional<Id<AgendaVersion>> latest(Stores stores, Id<Meeting> meeting) {
        return stores.agendas().versions(meeting).stream()
                .filter(version -> version.kind() != AgendaVersion.Kind.SUPPLEMENT)
                .reduce((one, other) -> other.number() > one.number() ? other : one)
                .map(AgendaVersion::id);
    }

    private static final class Composing {
        private final AgendaRecord record;
        private final HouseStyle style;
        private final FrontSheet front;
        private final StandingPages pages;
        private final List<Block> blocks = new ArrayList<>();

        Composing(AgendaRecord record, HouseStyle style) {
            this.record = record;
            this.style = style;
            front = new FrontSheet(record, style);
            pages = new StandingPages(
                    record.stores().agendas().standingPages(record.board().id()),
                    record.meeting().day(),
                    Map.of(
                            "quorum", front::quorum,
                            "dates of meetings", front::dates,
                            "contact", front::contact));
        }

        Document document(Instant madeAt) {
            boolean supplement = record.version()
                    .filter(version -> version.kind() == AgendaVersion.Kind.SUPPLEMENT)
                    .isPresent();
            if (supplement) {
                supplement();
            } else {
                whole();
            }
            String mark = mark();
            Meta meta = Meta.of(
                            mark.isEmpty() ? metaTitle() : metaTitle() + " – " + mark,
                            record.board().council(),
                            madeAt)
                    .withSubject(record.board().name());
            return new Document(meta, Page.portrait().withHeader(mark()), blocks);
        }

        private String metaTitle() {
            String what = record.version()
                    .map(AgendaVersion::name)
                    .filter(name -> !name.isBlank())
                    .orElse("Agenda");
            return what + " – " + record.board().name() + ", "
                    + style.day(AgendaSetting.AGENDA_DAY, record.meeting().day());
        }

        private void whole() {
            stamp();
            blocks.add(new Title(style.fill(AgendaSetting.AGENDA_TITLE, names())));
            whichIssue();
            notHeld();
            blocks.addAll(front.blocks(pages));
            blocks.addAll(pages.at(StandingPage.Place.BEFORE_AGENDA));
            if (pages.has(StandingPage.Place.BEFORE_AGENDA)) {
                blocks.add(new PageBreak());
            }
            if (!style.word(AgendaSetting.AGENDA_HEADING).isBlank()) {
                blocks.add(new Heading(1, style.word(AgendaSetting.AGENDA_HEADING)));
            }
            if (!style.is(AgendaSetting.OPEN_TO_PUBLIC_PLACE, "front")) {
                blocks.add(front.openToPublic());
            }
            blocks.addAll(new AgendaItems(record, style).blocks());
            foot();
            blocks.addAll(pages.at(StandingPage.Place.AFTER_AGENDA));
            blocks.addAll(pages.at(StandingPage.Place.END));
        }

        /** Two printouts of one agenda must not be taken for each other: which issue it is, of when, and what changed. */
        private void whichIssue() {
            boolean revised = record.version()
                    .filter(version -> version.kind() == AgendaVersion.Kind.REVISED)
                    .isPresent();
            String name = record.version()
                    .map(AgendaVersion::name)
                    .filter(words -> !words.isBlank())
                    .orElse(revised ? "revised agenda" : "agenda");
            String day = record.publishedOn() == null ? "" : style.day(Setting.DAY_IN_TEXT, record.publishedOn());
            Map<String, String> values = Map.of("name", name, "day", day, "changes", revised ? record.changes() : "");
            String words = !record.issued()
                    ? style.word(AgendaSetting.AGENDA_DRAFT)
                    : style.fill(revised ? AgendaSetting.AGENDA_REVISED : AgendaSetting.AGENDA_ISSUED, values);
            if (!words.isBlank()) {
                blocks.add(Paragraph.of(List.of(Run.bold(words))));
            }
        }

        private void supplement() {
            AgendaVersion version = record.version().orElseThrow();
            stamp();
            blocks.add(new Title(style.fill(
                    AgendaSetting.SUPPLEMENT_TITLE,
                    Map.of(
                            "board", record.board().name(),
                            "council", record.board().council(),
                            "name", version.name().isBlank() ? "Supplementary agenda" : version.name(),
                            "day",
                                    style.day(
                                            AgendaSetting.AGENDA_DAY,
                                            record.meeting().day())))));
            notHeld();
            front.whenAndWhere().forEach(blocks::add);
            if (!version.reason().isBlank()) {
                blocks.add(
                        Paragraph.of(style.fill(AgendaSetting.SUPPLEMENT_REASON, Map.of("reason", version.reason()))));
            }
            blocks.addAll(new AgendaItems(record, style).blocks());
            foot();
        }

        private Map<String, String> names() {
            return Map.of(
                    "board", record.board().name(), "council", record.board().council());
        }

        /** Public papers carry the council's stamp; members' papers say that they are not for publication, and why. */
        private void stamp() {
            if (record.audience() == Audience.PUBLIC) {
                if (!style.word(AgendaSetting.PUBLIC_STAMP).isBlank()
                        && record.issued()
                        && record.meeting().openToPublic()) {
                    blocks.add(Paragraph.of(List.of(Run.bold(style.word(AgendaSetting.PUBLIC_STAMP))))
                            .aligned(Align.END));
                }
                return;
            }
            TreeSet<Schedule12A> paragraphs = new TreeSet<>();
            record.lines().forEach(line -> {
                line.closed().ifPresent(closed -> paragraphs.addAll(closed.paragraphs()));
                line.closedPapers().forEach(closed -> paragraphs.addAll(closed.paragraphs()));
            });
            if (!paragraphs.isEmpty()) {
                blocks.add(Paragraph.of(List.of(Run.bold(ExclusionResolution.mark(List.copyOf(paragraphs))))));
            }
        }

        private String mark() {
            List<String> marks = new ArrayList<>();
            if (!record.issued()) {
                marks.add(style.word(Setting.DRAFT_MARK));
            }
            if (record.audience() == Audience.RESTRICTED) {
                marks.add(style.word(Setting.RESTRICTED_MARK));
            }
            marks.removeIf(String::isBlank);
            return String.join(" – ", marks);
        }

        private void notHeld() {
            String what =
                    switch (record.meeting().state()) {
                        case CANCELLED -> "cancelled";
                        case POSTPONED -> "postponed";
                        case PLANNED, CALLED, ISSUED, HELD, INQUORATE, ADJOURNED -> "";
                    };
            if (!what.isEmpty()) {
                blocks.add(Paragraph.of(List.of(Run.bold(style.fill(
                        AgendaSetting.AGENDA_NOT_HELD,
                        Map.of("what", what, "reason", record.meeting().cancelledBecause()))))));
            }
        }

        private void foot() {
            if (!style.is(AgendaSetting.CONTACT_PLACE, "front") && !pages.say("contact")) {
                blocks.addAll(front.contact());
            }
            String day = record.publishedOn() == null
                    ? ""
                    : style.day(AgendaSetting.AGENDA_PUBLISHED_DAY, record.publishedOn());
            String signatory = record.practice().map(BoardPractice::signatory).orElse("");
            String published = style.fill(AgendaSetting.AGENDA_PUBLISHED, Map.of("day", day));
            if (!day.isEmpty() && !published.isBlank()) {
                blocks.add(Paragraph.of(published));
            }
            String signed = style.fill(AgendaSetting.AGENDA_SIGNED, Map.of("day", day, "signatory", signatory));
            if (!signed.isBlank()) {
                if (blocks.getLast() instanceof Paragraph last) {
                    blocks.set(blocks.size() - 1, last.keptWithNext());
                }
                String[] sides = signed.split("\t", 2);
                blocks.add(new Signature(sides[0], sides.length == 1 ? "" : sides[1], ""));
            }
        }
    }
}
