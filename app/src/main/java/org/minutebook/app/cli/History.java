package org.minutebook.app.cli;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Kind;
import org.minutebook.db.rules.ActionReference;
import org.minutebook.db.store.JournalEntry;
import org.minutebook.db.store.Stores;
import picocli.CommandLine.Option;

@picocli.CommandLine.Command(name = "history", description = "The journal in plain English, the newest act first.")
final class History extends BookCommand {
    private static final Pattern KIND_AND_ID = Pattern.compile("([a-zA-Z]+):(\\d{1,18})");
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss", Locale.UK);

    @Option(
            names = "--of",
            paramLabel = "REF",
            description = "Only what touched one record: an action's reference, or a kind and id such as meetings:12.")
    String of = "";

    @Override
    int run(MinuteBook book) throws CommandFailed {
        List<JournalEntry> entries =
                of.isBlank() ? book.read(stores -> stores.journal().latest(1000)) : entriesOf(book);
        Set<Long> takingBack = entries.stream()
                .filter(entry -> entry.reverses() != null)
                .map(JournalEntry::entry)
                .collect(Collectors.toSet());
        List<Map<String, Object>> values = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (JournalEntry entry : entries) {
            Map<String, Object> value = new LinkedHashMap<>();
            value.put("entry", entry.entry());
            value.put("at", entry.at().toString());
            value.put("who", entry.who());
            value.put("act", entry.act());
            value.put("says", says(entry, takingBack));
            values.add(value);
            text.append(WHEN.format(entry.at().atZone(book.clock().getZone())))
                    .append("  ")
                    .append(entry.who())
                    .append("  ")
                    .append(says(entry, takingBack))
                    .append('\n');
        }
        return answer(
                Map.of("entries", values),
                values.isEmpty()
                        ? "Nothing has been done in this book yet."
                        : text.toString().stripTrailing());
    }

    /** @param takingBack the entries that take another back: to take one of those back is to do the first again */
    private static String says(JournalEntry entry, Set<Long> takingBack) {
        Long reversed = entry.reverses();
        if (reversed == null) {
            return entry.title();
        }
        return (takingBack.contains(reversed) ? "Did again: " : "Took back: ") + entry.title();
    }

    private List<JournalEntry> entriesOf(MinuteBook book) throws CommandFailed {
        Matcher named = KIND_AND_ID.matcher(of.strip());
        if (named.matches()) {
            Kind kind = Kind.called(named.group(1))
                    .orElseThrow(() -> new CommandFailed("“" + named.group(1) + "” is no kind of record."));
            long id = Long.parseLong(named.group(2));
            return book.read(stores -> stores.journal().of(kind, id));
        }
        List<JournalEntry> entries = book.read(this::ofReference);
        if (entries.isEmpty()) {
            throw new CommandFailed(
                    "The book has no action “" + of + "”. Give its reference, or a kind and id such as meetings:12.");
        }
        return entries;
    }

    private List<JournalEntry> ofReference(Stores stores) {
        String wanted = ActionReference.read(of).key();
        return stores.of(Action.class).list().stream()
                .filter(action ->
                        ActionReference.read(action.referencePrinted()).key().equals(wanted))
                .flatMap(action -> stores.journal().of(Kind.ACTION, action.id().value()).stream())
                .distinct()
                .toList();
    }
}
