package org.minutebook.app.documents.hygiene;

import java.util.Set;
import org.xml.sax.Attributes;

/** Reading attributes of Office XML by their local names, whatever prefix the writer gave them. */
final class XmlText {

    private static final Set<String> OFF = Set.of("0", "false", "off");

    private XmlText() {}

    static String value(Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(name)) {
                return attributes.getValue(i);
            }
        }
        return "";
    }

    /** A switch of Word: there without a value means on. */
    static boolean isOn(String value) {
        return !OFF.contains(value);
    }

    /** A switch of Excel: off unless it says on. */
    static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true") || value.equals("on");
    }
}
