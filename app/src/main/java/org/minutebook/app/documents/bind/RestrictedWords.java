package org.minutebook.app.documents.bind;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.compose.ReportComposer;
import org.minutebook.app.documents.pack.FoldedText;
import org.minutebook.app.documents.pack.leak.FileText;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.Exemption;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Interest;
import org.minutebook.db.model.Kind;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PublicRequest;
import org.minutebook.db.model.Row;
import org.minutebook.db.model.StoredFile;
import org.minutebook.db.store.MeetingRows;
import org.minutebook.db.store.References;
import org.minutebook.db.store.References.Ref;
import org.minutebook.db.store.Stores;

/**
 * The words of a meeting that the public may not read, from every text of every record that can be restricted: by its own
 * audience, by that of what it belongs to, or by what it is. It goes by the shapes of the records, so that a new kind or a new
 * field is taken in. What also stands in a public text of the record is nobody's secret and is left out.
 */
public final class RestrictedWords {
    /** A record that belongs to a restricted one of these is restricted too. */
    private static final Set<Kind> OWNERS = EnumSet.of(
            Kind.AGENDA_ITEM,
            Kind.PAPER,
            Kind.RECOMMENDATION,
            Kind.RESOLUTION,
            Kind.CLAUSE,
            Kind.VOTE,
            Kind.UNDERTAKING,
            Kind.DECLARATION,
            Kind.INTEREST,
            Kind.ACTION,
            Kind.PUBLIC_REQUEST,
            Kind.FORWARD_PLAN_ENTRY,
            Kind.DECISION_CASE);

    /** These say for themselves who may read them: everybody reads who signed the minutes. */
    private static final Set<Kind> FOR_THEMSELVES = EnumSet.of(Kind.APPROVAL, Kind.PAPER, Kind.DECISION_CASE);

    /** What a record that is public otherwise keeps to the desk. */
    private static final Map<Kind, Set<String>> PRIVATE = Map.of(
            Kind.MINUTE, Set.of("privateNote"),
            Kind.AGENDA_ITEM, Set.of("chairsNote"),
            Kind.EMAIL_VIEWS, Set.of("asked", "replies"),
            Kind.CHAIR_REMARK, Set.of("text"),
            Kind.EXEMPTION, Set.of("reason", "publicInterest", "decidedBy"));

    /** What a restricted record has of public words: labels, hashes, paragraphs of a schedule. */
    private static final Map<Kind, Set<String>> OPEN = Map.of(
            Kind.ITEM_PAPER, Set.of("label", "marked"),
            Kind.STORED_FILE, Set.of("sha256", "mediaType"),
            Kind.PRODUCED_DOCUMENT, Set.of("sha256", "kind", "format", "style", "folder", "madeBy"),
            Kind.EXEMPTION, Set.of("publicTitle", "paragraphs"),
            Kind.AGENDA_ITEM, Set.of("exemptParagraph", "agendaNumber", "minuteNumber"),
            Kind.AGENDA_VERSION_ITEM, Set.of("number"),
            Kind.BACKGROUND_PAPER, Set.of("exemptParagraph"));

    /** These hang from no meeting, and their words may stand in any. */
    private static final List<Kind> NEAR = List.of(
            Kind.CYCLE,
            Kind.INTEREST,
            Kind.DISPENSATION,
            Kind.DECISION_CASE,
            Kind.CASE_PREMISES,
            Kind.CASE_STAGE,
            Kind.CONSULTEE,
            Kind.CONSULTATION_RESPONSE);

    private static final Set<String> NAMES = Set.of("name", "title", "printed", "byPrinted", "applicant");

    private final Stores stores;
    private final Set<Ref> restricted = new HashSet<>();
    private final Set<String> phrases = new LinkedHashSet<>();
    private final StringBuilder open = new StringBuilder();

    private RestrictedWords(Stores stores) {
        this.stores = stores;
    }

    /** What no public file of this meeting may say. */
    public static List<String> of(MinuteBook book, Id<Meeting> meeting) {
        return book.read(stores -> new RestrictedWords(stores).gather(meeting));
    }

    private List<String> gather(Id<Meeting> meeting) {
        List<Row<?>> rows = new ArrayList<>(MeetingRows.of(stores, meeting));
        for (Kind more : NEAR) {
            rows.addAll(stores.of(more).list());
        }
        rows.forEach(this::take);
        for (Kind known : List.of(Kind.PERSON, Kind.ORGANISATION, Kind.SEAT, Kind.MEMBERSHIP, Kind.BOARD)) {
            stores.of(known).list().forEach(row -> texts(row, Set.of()).forEach(this::open));
        }
        forms(stores.boards().get(stores.meetings().get(meeting).board()));
        FoldedText said = FoldedText.of(open);
        return phrases.stream()
                .filter(phrase -> !CommonForm.isAll(phrase))
                .filter(phrase -> said.find(FoldedText.of(phrase)).isEmpty())
                .toList();
    }

    /** What stands in papers of the board whatever they are about. */
    private void forms(Board board) {
        HouseStyle style = HouseStyle.of(stores, board);
        CommonForm.texts().forEach(this::open);
        CommonForm.of(style).forEach(this::open);
    }

    private void take(Row<?> row) {
        Kind kind = Kind.of(row.getClass());
        boolean closed = isRestricted(row, kind);
        if (closed) {
            restricted.add(Ref.to(row));
        }
        Set<String> keep = PRIVATE.getOrDefault(kind, Set.of());
        Set<String> never = OPEN.getOrDefault(kind, Set.of());
        for (RecordComponent part : row.getClass().getRecordComponents()) {
            String text = text(row, part);
            if (text == null || text.isBlank()) {
                continue;
            }
            if (never.contains(part.getName())) {
                open(text);
            } else if (closed && !isOpenTitle(row, part) || keep.contains(part.getName()) || isSecret(row, part)) {
                phrases.addAll(pieces(kind, part.getName(), text));
            } else {
                open(text);
            }
        }
        if (closed && row instanceof StoredFile file) {
            words(file);
        }
        if (closed && row instanceof Paper paper) {
            stores.of(StoredFile.class).find(paper.file()).ifPresent(file -> {
                phrases.addAll(Phrases.ofFile(file.name()));
                words(file);
            });
        }
    }

    private void words(StoredFile file) {
        stores.contents().find(file.sha256()).ifPresent(content -> FileText.written(file.name(), content)
                .forEach(text -> phrases.addAll(Phrases.of(text))));
    }

    private static List<String> pieces(Kind kind, String part, String text) {
        boolean fileName = kind == Kind.STORED_FILE || kind == Kind.PRODUCED_DOCUMENT || part.equals("sourceFile");
        if (fileName) {
            return Phrases.ofFile(text);
        }
        return NAMES.contains(part) ? Phrases.ofName(text) : Phrases.of(text);
    }

    private boolean isRestricted(Row<?> row, Kind kind) {
        if (audience(row) == Audience.RESTRICTED
                || row instanceof Paper paper && ReportComposer.isClosed(stores, paper)) {
            return true;
        }
        return !FOR_THEMSELVES.contains(kind)
                && References.of(row).stream()
                        .anyMatch(
                                ref -> (OWNERS.contains(ref.kind()) || kind == Kind.CYCLE && ref.kind() == Kind.MATTER)
                                        && restricted.contains(ref));
    }

    /** The title of something closed may be open; unless somebody said so it is not. */
    private boolean isOpenTitle(Row<?> row, RecordComponent part) {
        if (!part.getName().equals("title")) {
            return false;
        }
        Optional<Exemption> exemption =
                switch (row) {
                    case org.minutebook.db.model.AgendaItem item ->
                        stores.agendas().exemption(item.id());
                    case org.minutebook.db.model.AgendaVersionItem line ->
                        line.item() == null
                                ? Optional.empty()
                                : stores.agendas().exemption(line.item());
                    case Paper paper -> stores.papers().exemption(paper.id());
                    default -> Optional.empty();
                };
        return exemption.isPresent() && !exemption.get().titleClosed();
    }

    /** What is secret in a record that is public otherwise. */
    private static boolean isSecret(Row<?> row, RecordComponent part) {
        String name = part.getName();
        return switch (row) {
            case Interest interest -> interest.sensitive() && (name.equals("nature") || name.equals("valuePrinted"));
            case Declaration declaration ->
                declaration.sensitive() && (name.equals("nature") || name.equals("wordsPrinted"));
            case PublicRequest request -> !request.nameMayBePublished() && name.equals("name");
            default -> false;
        };
    }

    private void open(String text) {
        open.append(text).append('\n');
    }

    private static List<String> texts(Row<?> row, Set<String> without) {
        List<String> texts = new ArrayList<>();
        for (RecordComponent part : row.getClass().getRecordComponents()) {
            String text = text(row, part);
            if (text != null && !text.isBlank() && !without.contains(part.getName())) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static @Nullable String text(Row<?> row, RecordComponent part) {
        return part.getType() == String.class ? (String) value(row, part) : null;
    }

    private static @Nullable Audience audience(Row<?> row) {
        for (RecordComponent part : row.getClass().getRecordComponents()) {
            if (part.getType() == Audience.class) {
                return (Audience) value(row, part);
            }
        }
        return null;
    }

    private static @Nullable Object value(Row<?> row, RecordComponent part) {
        try {
            return part.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(row.getClass() + " cannot be read", e);
        }
    }
}
