package org.minutebook.app.cli;

import org.minutebook.app.documents.Format;

/** What commands that write text documents have in common. */
final class Documents {
    private Documents() {}

    static Format format(String word, String of) throws WrongUse {
        return Format.called(word)
                .filter(each -> each == Format.DOCX || each == Format.PDF || each == Format.HTML)
                .orElseThrow(() -> new WrongUse("“" + word + "” is no format of " + of + ": give docx, pdf or html."));
    }
}
