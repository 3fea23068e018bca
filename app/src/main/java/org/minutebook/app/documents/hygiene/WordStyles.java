package org.minutebook.app.documents.hygiene;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.minutebook.app.documents.intake.IntakeProblem;
import org.minutebook.app.documents.intake.ZipParts;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Which styles of a Word file hide what is written in them, by themselves or by the style they are based on. */
final class WordStyles extends DefaultHandler {

    private static final int DEEPEST = 20;

    private final Map<String, Boolean> hidden = new HashMap<>();
    private final Map<String, String> basedOn = new HashMap<>();
    private final Set<String> tableParts = new HashSet<>();
    private String style = "";

    private WordStyles() {}

    static WordStyles read(ZipParts parts, String part) throws IntakeProblem {
        WordStyles styles = new WordStyles();
        parts.parse(part, OfficeCheck.SMALL_PART, styles);
        return styles;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "style" -> style = XmlText.value(attributes, "styleId");
            case "basedOn" -> basedOn.put(style, XmlText.value(attributes, "val"));
            case "vanish" -> {
                if (!style.isEmpty() && !tableParts.contains(style)) {
                    hidden.put(style, XmlText.isOn(XmlText.value(attributes, "val")));
                }
            }
            case "tblStylePr" -> tableParts.add(style); // what follows is for parts of a table only
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("style")) {
            style = "";
        }
    }

    boolean hides(String name) {
        String at = name;
        for (int i = 0; i < DEEPEST && !at.isEmpty(); i++) {
            Boolean itself = hidden.get(at);
            if (itself != null) {
                return itself;
            }
            at = basedOn.getOrDefault(at, "");
        }
        return false;
    }
}
