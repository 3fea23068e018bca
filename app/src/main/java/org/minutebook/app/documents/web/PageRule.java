package org.minutebook.app.documents.web;

import java.util.function.UnaryOperator;
import org.minutebook.app.documents.tree.Page;

/** The paper, and what is printed in its margins. */
final class PageRule {

    private static final String LETTERS = "font-family:'Liberation Sans';font-size:9pt;color:#333;";

    /** What stands above every page is a warning: a draft, or not for publication. */
    private static final String MARK = "font-family:'Liberation Sans';font-size:10pt;font-weight:bold;color:#000;";

    private PageRule() {}

    static String css(Page page, UnaryOperator<String> letters) {
        StringBuilder css = new StringBuilder("@page{size:A4 ")
                .append(page.isLandscape() ? "landscape" : "portrait")
                .append(";margin:")
                .append(page.isLandscape() ? "18mm 18mm 18mm 18mm" : "20mm 22mm 20mm 22mm")
                .append(";\n");
        if (!page.header().isEmpty()) {
            css.append("@top-left{").append(MARK).append("width:100%;content:");
            css.append(Markup.cssString(letters.apply(page.header()))).append("}\n");
        }
        if (!page.footer().isEmpty()) {
            css.append("@bottom-left{").append(LETTERS).append("width:75%;content:");
            css.append(Markup.cssString(letters.apply(page.footer()))).append("}\n");
        }
        if (page.counted()) {
            css.append("@bottom-right{")
                    .append(LETTERS)
                    .append("width:25%;text-align:right;content:\"Page \" counter(page) \" of \" counter(pages)}");
        }
        return css.append("}\n").toString();
    }
}
