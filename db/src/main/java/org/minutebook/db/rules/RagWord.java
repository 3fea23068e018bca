package org.minutebook.db.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rating of an action as printed ("GREEN", "A", "Red - overdue") and the colour it stands for. A rating says
 * nothing of whether the action is done: that is told by {@link #saysComplete} only where the words say so.
 *
 * @param printed as printed, with runs of space made single
 * @param colour the colour named, or {@link Colour#NONE} where none or more than one is named
 * @param saysComplete whether the words call the action complete, closed or done
 */
public record RagWord(String printed, Colour colour, boolean saysComplete) {

    /** Red, amber and green; blue is the usual colour of what is complete. */
    public enum Colour {
        RED,
        AMBER,
        GREEN,
        BLUE,
        NONE
    }

    private static final Map<String, Colour> WORDS = Map.ofEntries(
            Map.entry("red", Colour.RED),
            Map.entry("amber", Colour.AMBER),
            Map.entry("ambre", Colour.AMBER),
            Map.entry("yellow", Colour.AMBER),
            Map.entry("orange", Colour.AMBER),
            Map.entry("green", Colour.GREEN),
            Map.entry("blue", Colour.BLUE));

    private static final Map<String, Colour> LETTERS = Map.of(
            "r", Colour.RED,
            "a", Colour.AMBER,
            "y", Colour.AMBER,
            "g", Colour.GREEN,
            "b", Colour.BLUE);

    private static final Set<String> COMPLETE =
            Set.of("complete", "completed", "closed", "done", "finished", "discharged", "delivered", "achieved");
    private static final Set<String> NOT = Set.of("not", "in", "no", "partly", "partially", "nearly", "almost", "be");

    /** Reads what is printed; unknown words are kept and name no colour. */
    public static RagWord read(String printed) {
        String words = Fold.spaces(printed);
        List<String> parts = List.of(Fold.words(words).split(" "));
        Set<Colour> named = EnumSet.noneOf(Colour.class);
        boolean complete = false;
        for (int i = 0; i < parts.size(); i++) {
            Colour colour = WORDS.get(parts.get(i));
            if (colour != null) {
                named.add(colour);
            }
            complete |= COMPLETE.contains(parts.get(i)) && (i == 0 || !NOT.contains(parts.get(i - 1)));
        }
        if (named.isEmpty() && LETTERS.containsKey(parts.getFirst()) && letterAlone(words)) {
            named.add(LETTERS.get(parts.getFirst()));
        }
        if (named.isEmpty() && complete) {
            named.add(Colour.BLUE);
        }
        return new RagWord(words, named.size() == 1 ? named.iterator().next() : Colour.NONE, complete);
    }

    /** The same rating of an action that is complete also where something else says so. */
    public RagWord orComplete(boolean said) {
        return said && !saysComplete ? new RagWord(printed, colour, true) : this;
    }

    /**
     * The rating that a cell's fill stands for, by the nearest hue; white, grey and pale bands are no rating.
     *
     * @param rgb red, green and blue, eight bits each
     */
    public static Colour ofFill(int rgb) {
        float[] hsb = hueSaturationBrightness(rgb);
        float hue = hsb[0] * 360;
        if (hsb[1] < 0.12f || hsb[2] < 0.25f) {
            return Colour.NONE;
        }
        if (hue < 18 || hue >= 340) {
            return Colour.RED;
        }
        if (hue < 68) {
            return Colour.AMBER;
        }
        if (hue < 170) {
            return Colour.GREEN;
        }
        // pale blue is the commonest band and heading of worksheets, so only a full blue counts
        return hue >= 190 && hue < 255 && hsb[1] >= 0.5f ? Colour.BLUE : Colour.NONE;
    }

    /** A fill strong enough to be meant, where the whole row has it and it might be a band. */
    public static boolean strongFill(int rgb) {
        return hueSaturationBrightness(rgb)[1] >= 0.35f;
    }

    /** "R", "A." or "G - on track", but not "A paper is due". */
    private static boolean letterAlone(String words) {
        return words.length() == 1 || words.substring(1).matches("(?:[.:)]| ?[-–—:;,/(].*)");
    }

    private static float[] hueSaturationBrightness(int rgb) {
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        int most = Math.max(red, Math.max(green, blue));
        int span = most - Math.min(red, Math.min(green, blue));
        if (span == 0) {
            return new float[] {0, 0, most / 255f};
        }
        float sixth;
        if (most == red) {
            sixth = (float) (green - blue) / span;
        } else if (most == green) {
            sixth = 2 + (float) (blue - red) / span;
        } else {
            sixth = 4 + (float) (red - green) / span;
        }
        float hue = sixth / 6;
        return new float[] {hue < 0 ? hue + 1 : hue, (float) span / most, most / 255f};
    }
}
