package org.minutebook.db.rules.workshop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.db.rules.Fold;

/**
 * Who is proposed to lead each action of a cell. "Actions 1-3" before a name gives that name to each of the three; names without
 * numbers go to the actions that are left, one by one where there are as many, else all of them to each: whose they are is then
 * for a person to say, and nobody who was named is lost.
 */
public final class ProposedLeads {
    private static final Pattern BEGINS = Pattern.compile("\\s+(?=Actions?\\s+\\d)");
    private static final Pattern BLANK_LINE = Pattern.compile("\\R\\s*\\R");
    private static final Pattern LINE = Pattern.compile("\\R");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:(?<word>actions?)\\s+)?(?<list>" + ActionNumbers.LIST + ")\\s*[:.)–—-]?\\s*(?<lead>.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private ProposedLeads() {}

    /**
     * Reads a cell of leads.
     *
     * @param numbers the actions beside it, in their order
     * @return the lead of each number, blank where none is proposed
     */
    public static Map<Integer, String> of(String cell, List<Integer> numbers) {
        Map<Integer, String> leads = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        SortedSet<Integer> waiting = ActionNumbers.read("");
        for (String block : blocks(cell)) {
            Matcher numbered = NUMBERED.matcher(block);
            boolean lists = numbered.matches() && numbers.containsAll(ActionNumbers.read(numbered.group("list")));
            String lead = lists ? numbered.group("lead").strip() : block;
            SortedSet<Integer> of = lists ? ActionNumbers.read(numbered.group("list")) : waiting;
            if (lead.isBlank()) {
                waiting = of;
                continue;
            }
            if (of.isEmpty()) {
                others.add(lead);
            } else {
                of.forEach(number -> leads.merge(number, lead, (one, next) -> one + "; " + next));
            }
            waiting = ActionNumbers.read("");
        }
        List<Integer> left =
                numbers.stream().filter(number -> !leads.containsKey(number)).toList();
        for (int i = 0; i < left.size(); i++) {
            leads.put(left.get(i), others.size() == left.size() ? others.get(i) : String.join("; ", others));
        }
        return leads;
    }

    /** Parted by blank lines where there are any, else each line for itself. */
    private static List<String> blocks(String cell) {
        boolean parted = BLANK_LINE.matcher(cell.strip()).find();
        String all = BEGINS.matcher(cell.strip()).replaceAll(parted ? "\n\n" : "\n");
        return (parted ? BLANK_LINE : LINE)
                .splitAsStream(all)
                .map(Fold::spaces)
                .filter(block -> !block.isBlank())
                .toList();
    }
}
