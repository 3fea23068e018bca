package org.minutebook.app.documents.word;

import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/**
 * Makes room in a template for our blocks. They take the place of the paragraph that says {@code [Minutebook]}; what
 * stands before and after it stays. Without that paragraph, our blocks follow the pictures that stand at the top of the
 * page (a logo) and the template's own sample text goes.
 */
final class TemplateBody {

    private static final String MARK = "[Minutebook]";
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TEXT = "declare namespace w='" + W + "' .//w:t";
    private static final String PICTURES = "declare namespace w='" + W + "' .//w:drawing | .//w:pict";

    private final XWPFDocument docx;
    private final List<XmlObject> end;

    private TemplateBody(XWPFDocument docx, List<XmlObject> end) {
        this.docx = docx;
        this.end = end;
    }

    static TemplateBody cleared(XWPFDocument docx) {
        List<XmlObject> children = children(docx);
        int mark = -1;
        for (int i = 0; i < children.size() && mark < 0; i++) {
            if (text(children.get(i)).strip().equals(MARK)) {
                mark = i;
            }
        }
        int firstGone = mark >= 0 ? mark : 0;
        while (mark < 0 && firstGone < children.size() && isPicture(children.get(firstGone))) {
            firstGone++;
        }
        int lastGone = mark >= 0 ? mark : children.size() - 1;
        for (int i = lastGone; i >= firstGone; i--) {
            try (XmlCursor cursor = children.get(i).newCursor()) {
                cursor.removeXml();
            }
        }
        return new TemplateBody(docx, List.copyOf(children.subList(lastGone + 1, children.size())));
    }

    /** Moves what stood after the mark behind our blocks. */
    void restoreEnd() {
        for (XmlObject element : end) {
            try (XmlCursor from = element.newCursor();
                    XmlCursor place = docx.getDocument().getBody().getSectPr().newCursor()) {
                from.moveXml(place);
            }
        }
    }

    /** Everything in the body but the page set-up at its end. */
    private static List<XmlObject> children(XWPFDocument docx) {
        List<XmlObject> children = new ArrayList<>();
        try (XmlCursor cursor = docx.getDocument().getBody().newCursor()) {
            for (boolean more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
                if (!cursor.getName().equals(new QName(W, "sectPr"))) {
                    children.add(cursor.getObject());
                }
            }
        }
        return children;
    }

    private static boolean isPicture(XmlObject element) {
        return text(element).isBlank() && element.selectPath(PICTURES).length > 0;
    }

    private static String text(XmlObject element) {
        StringBuilder text = new StringBuilder();
        for (XmlObject piece : element.selectPath(TEXT)) {
            try (XmlCursor cursor = piece.newCursor()) {
                text.append(cursor.getTextValue());
            }
        }
        return text.toString();
    }
}
