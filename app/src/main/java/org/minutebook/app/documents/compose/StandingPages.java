package org.minutebook.app.documents.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Heading;
import org.minutebook.app.documents.tree.PageBreak;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Run;
import org.minutebook.app.documents.tree.Typed;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.StandingPage;

/**
 * The pages that stand in every pack, in the version that was in use on the day of the meeting. A line of a page that says
 * {@code {quorum}}, {@code {dates of meetings}} or {@code {contact}} gives way to what the record says.
 */
final class StandingPages {
    private final List<StandingPage> pages;
    private final Map<String, Supplier<List<Block>>> places;

    StandingPages(List<StandingPage> all, LocalDate day, Map<String, Supplier<List<Block>>> places) {
        pages = inUse(all, day);
        this.places = places;
    }

    private static List<StandingPage> inUse(List<StandingPage> all, LocalDate day) {
        List<StandingPage> begun = all.stream()
                .filter(page -> page.state() != StandingPage.State.DRAFT && begun(page.since(), day))
                .toList();
        Set<Id<StandingPage>> replaced =
                begun.stream().map(StandingPage::replaces).collect(Collectors.toSet());
        // a superseded page that nothing has replaced yet on that day was still in use then
        Set<Id<StandingPage>> replacedLater = all.stream()
                .filter(page -> page.state() != StandingPage.State.DRAFT)
                .map(StandingPage::replaces)
                .collect(Collectors.toSet());
        return begun.stream()
                .filter(page -> !replaced.contains(page.id()))
                .filter(page -> page.state() == StandingPage.State.CURRENT || replacedLater.contains(page.id()))
                .sorted(Comparator.comparingInt(StandingPage::position))
                .toList();
    }

    private static boolean begun(@Nullable LocalDate since, LocalDate day) {
        return since == null || !since.isAfter(day);
    }

    /** Whether a page has a place for this. */
    boolean say(String place) {
        return pages.stream().anyMatch(page -> page.body().contains("{" + place + "}"));
    }

    boolean has(StandingPage.Place place) {
        return pages.stream().anyMatch(page -> page.place() == place);
    }

    /** The pages that stand here, each on a page of its own. */
    List<Block> at(StandingPage.Place place) {
        List<Block> blocks = new ArrayList<>();
        pages.stream().filter(page -> page.place() == place).forEach(page -> {
            blocks.add(new PageBreak());
            blocks.add(new Heading(1, page.title()));
            body(page.body(), blocks);
        });
        return blocks;
    }

    private void body(String body, List<Block> blocks) {
        StringBuilder typed = new StringBuilder();
        for (String line : body.split("\\R", -1)) {
            String name = line.strip();
            Supplier<List<Block>> place = name.startsWith("{") && name.endsWith("}")
                    ? places.get(name.substring(1, name.length() - 1).strip())
                    : null;
            if (place == null) {
                typed.append(line).append('\n');
            } else {
                blocks.addAll(headed(Typed.blocks(typed.toString()), 2));
                typed.setLength(0);
                blocks.addAll(place.get());
            }
        }
        blocks.addAll(headed(Typed.blocks(typed.toString()), 2));
    }

    /** A line that is bold from end to end is a heading: typed text has no other way to say so. */
    static List<Block> headed(List<Block> blocks, int level) {
        List<Block> headed = new ArrayList<>();
        for (Block block : blocks) {
            boolean heading = block instanceof Paragraph paragraph
                    && !paragraph.runs().isEmpty()
                    && paragraph.runs().stream().allMatch(Run::bold)
                    && !paragraph.text().contains("\n");
            headed.add(heading ? new Heading(level, ((Paragraph) block).text()) : block);
        }
        return headed;
    }
}
