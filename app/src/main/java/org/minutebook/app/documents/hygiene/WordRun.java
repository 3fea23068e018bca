package org.minutebook.app.documents.hygiene;

import java.util.Set;

/** How a run of Word text looks, as far as it can be read or not. */
final class WordRun {

    private static final Set<String> NO_FILL = Set.of("", "auto", "FFFFFF", "ffffff", "none", "nil");
    /** In half-points: at one point nobody reads anything. */
    private static final int TINY = 2;

    private String style = "";
    private String vanish = "unsaid";
    private String colour = "";
    private String fill = "";
    private boolean highlighted;
    private boolean tiny;

    /** Takes one property of the run; properties that do not matter are passed over. */
    void property(String name, String value) {
        switch (name) {
            case "rStyle" -> style = value;
            case "vanish" -> vanish = XmlText.isOn(value) ? "on" : "off";
            case "color" -> colour = value;
            case "shd" -> fill = value;
            case "highlight" -> highlighted = !value.equals("none") && !value.equals("white");
            case "sz" -> tiny = value.matches("\\d{1,2}") && Integer.parseInt(value) <= TINY;
            default -> {}
        }
    }

    boolean isHidden(WordStyles styles, String paragraphStyle) {
        return switch (vanish) {
            case "on" -> true;
            case "off" -> false;
            default -> styles.hides(style) || styles.hides(paragraphStyle);
        };
    }

    boolean isHighlighted() {
        return highlighted;
    }

    /** White letters where nothing dark is known to be behind them, or letters too small to see. */
    boolean isPale(String behind) {
        return tiny
                || colour.equalsIgnoreCase("FFFFFF")
                        && !highlighted
                        && NO_FILL.contains(fill)
                        && NO_FILL.contains(behind);
    }
}
