package org.minutebook.app.documents.chair;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minutebook.app.documents.intake.AmendedCopy;
import org.minutebook.app.documents.intake.AmendedCopy.Remark;
import org.minutebook.app.documents.intake.AmendedCopy.TextLine;
import org.minutebook.app.documents.intake.AmendedCopyReader;
import org.minutebook.db.change.TakeAmendments;
import org.minutebook.db.change.TakeAmendments.Place;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Resolution;
import org.minutebook.db.store.Stores;

/** Three readings of one draft: as it went, as the book has it now, and as it came back. */
final class Comparing {
    private static final Pattern KEY = Pattern.compile("(closed )?(opening|body|note|clause|resolution) (\\d{1,18})");

    private final Stores stores;
    private final Set<Id<AgendaItem>> items;
    private final AmendedCopy sent;
    private final AmendedCopy now;
    private final AmendedCopy hers;

    Comparing(Stores stores, Id<Meeting> meeting, AmendedCopy sent, AmendedCopy now, AmendedCopy hers) {
        this.stores = stores;
        this.sent = sent;
        this.now = now;
        this.hers = hers;
        items = stores.meetings().items(meeting).stream().map(AgendaItem::id).collect(Collectors.toSet());
    }

    Returned returned(int copy) {
        Set<String> keys = new LinkedHashSet<>(now.fields().keySet());
        keys.addAll(sent.fields().keySet());
        List<Amendment> amendments = new ArrayList<>();
        List<ByHand> byHand = new ArrayList<>();
        for (String key : keys) {
            Optional<Place> place = place(key);
            Optional<AgendaItem> item = place.flatMap(this::item)
                    .filter(items::contains)
                    .map(id -> stores.meetings().item(id));
            if (place.isPresent() && item.isPresent()) {
                amendment(key, place.get(), item.get()).ifPresent(amendments::add);
            } else if (!same(lines(sent, key), lines(hers, key))) {
                byHand.add(new ByHand(text(lines(sent, key)), text(lines(hers, key)))); // its text left the book since
            }
        }
        DiffUtils.diff(sent.outside(), hers.outside()).getDeltas().stream()
                .map(delta -> new ByHand(
                        String.join("\n", delta.getSource().getLines()),
                        String.join("\n", delta.getTarget().getLines())))
                .forEach(byHand::add);
        Set<String> known = amendments.stream()
                .flatMap(one -> one.remarks().stream().map(Remark::field))
                .collect(Collectors.toSet());
        return new Returned(
                copy,
                amendments,
                byHand,
                hers.remarks().stream()
                        .filter(remark -> !known.contains(remark.field()))
                        .toList());
    }

    private Optional<Amendment> amendment(String key, Place place, AgendaItem item) {
        List<TextLine> before = lines(sent, key);
        List<TextLine> inBook = lines(now, key);
        List<TextLine> after = lines(hers, key);
        List<Remark> remarks = hers.remarks().stream()
                .filter(remark -> remark.field().equals(key))
                .toList();
        boolean reworded = !same(before, after) && !same(inBook, after);
        if (!reworded && remarks.isEmpty()) {
            return Optional.empty();
        }
        boolean since = !same(before, inBook);
        Optional<List<TextLine>> merged = LineMerge.of(before, inBook, after);
        String source = TakeAmendments.text(stores, place);
        String untouched = AmendedCopyReader.squashed(text(before));
        return Optional.of(new Amendment(
                place,
                item.id(),
                where(place, item),
                source,
                text(inBook),
                text(after),
                Piece.compare(text(before), text(after)),
                reworded ? Optional.of(proposed(place, source, merged.orElse(after))) : Optional.empty(),
                since,
                reworded && merged.isEmpty(),
                hers.authors().getOrDefault(key, List.of()),
                reworded && !untouched.equals(hers.before().getOrDefault(key, "")),
                remarks));
    }

    private static String proposed(Place place, String source, List<TextLine> wanted) {
        return switch (place) {
            case Place.Opening _ -> wanted.stream().map(TextLine::text).collect(Collectors.joining(" "));
            case Place.Note _ -> text(wanted);
            case Place.Body _, Place.OfResolution _ -> new SourceText(source).amended(wanted);
            case Place.OfClause _ -> new SourceText(source).amended(unlettered(wanted));
        };
    }

    /** The letter of a clause is the record's, not part of its words. */
    private static List<TextLine> unlettered(List<TextLine> lines) {
        List<TextLine> plain = new ArrayList<>(lines);
        if (!plain.isEmpty()) {
            plain.set(0, new TextLine("", plain.getFirst().text()));
        }
        return plain;
    }

    private static List<TextLine> lines(AmendedCopy copy, String key) {
        return copy.fields().getOrDefault(key, List.of());
    }

    private static boolean same(List<TextLine> one, List<TextLine> other) {
        return LineMerge.plain(text(one)).equals(LineMerge.plain(text(other)));
    }

    private static String text(List<TextLine> lines) {
        return lines.stream().map(TextLine::text).collect(Collectors.joining("\n"));
    }

    private static Optional<Place> place(String key) {
        Matcher found = KEY.matcher(key);
        if (!found.matches() || found.group(3).matches("0+")) {
            return Optional.empty();
        }
        Audience audience = found.group(1) == null ? Audience.PUBLIC : Audience.RESTRICTED;
        long id = Long.parseLong(found.group(3));
        return Optional.of(
                switch (found.group(2)) {
                    case "opening" -> new Place.Opening(Id.of(id), audience);
                    case "body" -> new Place.Body(Id.of(id), audience);
                    case "note" -> new Place.Note(Id.of(id), audience);
                    case "clause" -> new Place.OfClause(Id.of(id));
                    default -> new Place.OfResolution(Id.of(id));
                });
    }

    private Optional<Id<AgendaItem>> item(Place place) {
        return switch (place) {
            case Place.Opening at -> Optional.of(at.item());
            case Place.Body at -> Optional.of(at.item());
            case Place.Note at -> Optional.of(at.item());
            case Place.OfClause at ->
                stores.of(Clause.class)
                        .find(at.clause())
                        .flatMap(clause -> stores.of(Resolution.class).find(clause.resolution()))
                        .map(Resolution::item);
            case Place.OfResolution at ->
                stores.of(Resolution.class).find(at.resolution()).map(Resolution::item);
        };
    }

    private static String where(Place place, AgendaItem item) {
        String part =
                switch (place) {
                    case Place.Opening _ -> "opening";
                    case Place.Body _ -> "text";
                    case Place.Note _ -> "note after the meeting";
                    case Place.OfClause _, Place.OfResolution _ -> "resolution";
                };
        return (item.minuteNumber() + " " + item.title()).strip() + ", " + part;
    }
}
