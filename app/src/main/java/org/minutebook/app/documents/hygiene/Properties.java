package org.minutebook.app.documents.hygiene;

import java.util.HashMap;
import java.util.Map;
import org.minutebook.app.documents.intake.IntakeProblem;
import org.minutebook.app.documents.intake.ZipParts;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The simple elements of a small part, by their local names: what a file says of itself. */
final class Properties extends DefaultHandler {

    private final Map<String, String> values = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private Properties() {}

    static Properties read(ZipParts parts, String part) throws IntakeProblem {
        Properties properties = new Properties();
        parts.parse(part, OfficeCheck.SMALL_PART, properties);
        return properties;
    }

    String get(String name) {
        return values.getOrDefault(name, "");
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        text.setLength(0);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        values.putIfAbsent(name, text.toString());
        text.setLength(0);
    }
}
