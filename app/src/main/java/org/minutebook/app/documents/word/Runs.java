package org.minutebook.app.documents.word;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.minutebook.app.documents.tree.Run;
import org.minutebook.app.documents.tree.Unbroken;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** Words within a paragraph: bold, italic, links, line ends, tabs. */
final class Runs {

    private final PackagePart part;
    private final String linkStyle;
    private boolean together = true;

    Runs(PackagePart part, String linkStyle) {
        this.part = part;
        this.linkStyle = linkStyle;
    }

    /** Whether a date is kept in one line. */
    void keepTogether(boolean kept) {
        together = kept;
    }

    void add(CTP paragraph, List<Run> runs) {
        for (Run each : runs) {
            Run run = together ? each.saying(Unbroken.joined(each.text())) : each;
            Optional<String> address = run.link().filter(Runs::canBeFollowed);
            if (address.isEmpty()) {
                words(paragraph.addNewR(), run);
                continue;
            }
            CTHyperlink link = paragraph.addNewHyperlink();
            link.setId(part.addExternalRelationship(address.get(), XWPFRelation.HYPERLINK.getRelation())
                    .getId());
            CTR words = link.addNewR();
            words.addNewRPr().addNewRStyle().setVal(linkStyle);
            words(words, run);
        }
    }

    static void plain(CTP paragraph, String text) {
        text(paragraph.addNewR(), Unbroken.joined(text));
    }

    /** Words that a line has room for. */
    static void onOneLine(CTP paragraph, String text) {
        text(paragraph.addNewR(), text);
    }

    static void words(CTR run, Run like) {
        if (like.bold() || like.italic()) {
            CTRPr look = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
            if (like.bold()) {
                look.addNewB();
                look.addNewBCs();
            }
            if (like.italic()) {
                look.addNewI();
                look.addNewICs();
            }
        }
        text(run, like.text());
    }

    private static void text(CTR run, String text) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            if (c != '\n' && c != '\t') {
                continue;
            }
            if (i > from) {
                piece(run.addNewT(), text.substring(from, i));
            }
            if (i < text.length()) {
                if (c == '\t') {
                    run.addNewTab();
                } else {
                    run.addNewBr();
                }
            }
            from = i + 1;
        }
    }

    private static void piece(CTText place, String words) {
        place.setStringValue(words);
        if (words.startsWith(" ") || words.endsWith(" ") || words.contains("  ")) {
            place.setSpace(SpaceAttribute.Space.PRESERVE);
        }
    }

    /** Only pages and letters, as on the web page; anything else stays words. */
    private static boolean canBeFollowed(String address) {
        String a = address.toLowerCase(Locale.ROOT);
        if (!a.startsWith("https://") && !a.startsWith("http://") && !a.startsWith("mailto:")) {
            return false;
        }
        try {
            return new URI(address).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
