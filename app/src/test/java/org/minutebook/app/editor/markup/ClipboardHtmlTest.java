package org.minutebook.app.editor.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClipboardHtmlTest {
    /** Fragments as the programs lay them down, and what is to be kept of them. */
    enum Copied {
        WORD_PARAGRAPHS(
                """
                Version:1.0\r
                StartHTML:0000000105\r
                <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
                <head><style><!-- p.MsoNormal {margin:0cm;font-family:"Calibri",sans-serif;} @list l0 {mso-list-id:1;} --></style></head>
                <body lang=EN-GB><!--StartFragment--><p class=MsoNormal><span style='font-size:12.0pt;font-family:
                "Arial",sans-serif;color:#1F497D'>The Board <b style='mso-bidi-font-weight:normal'>agreed</b> the
                <i>plan</i>, as <st1:City w:st="on"><st1:place w:st="on">Leicester</st1:place></st1:City> had
                asked.<o:p></o:p></span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
                <p class=MsoNormal>Next.<br>On its own line.</p><!--EndFragment--></body></html>\
                """,
                "The Board"
                        + " **agreed**"
                        + " the *plan*,"
                        + " as Leicester"
                        + " had asked.\n\n"
                        + "Next.\n"
                        + "On its own"
                        + " line."),
        WORD_LIST("""
            <p class=MsoNormal>The Board:<o:p></o:p></p>
            <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
            style='mso-bidi-font-family:Calibri'><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
            </span></span></span><![endif]>noted the <b>report</b>;<o:p></o:p></p>
            <p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-add-space:auto;text-indent:-18.0pt;
            mso-list:l0 level2 lfo1'><![if !supportLists]><span style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span
            style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>in part<o:p></o:p></p>
            <p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
            style='mso-list:Ignore'>2.<span>&nbsp;&nbsp;</span></span><![endif]>agreed.<o:p></o:p></p>
            <p class=MsoNormal>After.</p>\
            """, "The Board:\n" + "1. noted the **report**;\n" + "   - in part\n" + "2. agreed.\n\n" + "After."),
        WORD_BULLETS("""
            <p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><!--[if !supportLists]--><span
            style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span
            style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><!--[endif]-->First</p>
            <p class=MsoListBullet>Second</p>\
            """, "- First\n- Second"),
        WORD_LETTERS_AND_PARAGRAPH_NUMBERS(
                """
                <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>(a)<span>&nbsp; </span></span>to note;</p>
                <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>(b)<span>&nbsp; </span></span>to agree.</p>
                <p class=MsoNormal style='mso-list:l3 level2 lfo9'><span style='mso-list:Ignore'>3.16<span>&nbsp; </span></span>Costs rose.</p>\
                """, "1) to" + " note;\n" + "2) to" + " agree.\n\n" + "3.16 Costs" + " rose."),
        WORD_TRACKED_CHANGES_AND_COMMENTS("""
            <p class=MsoNormal>The plan was <del cite="mailto:A" datetime="2019-11-28T10:00">noted</del><ins cite="mailto:A">agreed</ins><span
            class=MsoCommentReference><a class=msocomanchor id="_anchor_1" href="#_msocom_1">[A1]</a></span> by <span
            class=msoDel>some</span><span class=msoIns>all</span><span style='display:none'>hidden</span>.</p>
            <div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Sure?</p></div></div>\
            """, "The plan" + " was agreed" + " by all."),
        WORD_TABLE(
                """
                <table class=MsoTableGrid border=1 cellspacing=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
                <tr style='mso-yfti-irow:0'><td width=200 style='padding:0cm'><p class=MsoNormal><b>Area<o:p></o:p></b></p></td><td><p
                class=MsoNormal><b>Target<o:p></o:p></b></p></td></tr>
                <tr><td><p class=MsoNormal>North</p><p class=MsoNormal>of the river</p></td><td><p class=MsoNormal>12 | 13</p></td></tr>
                <tr><td colspan=2><p class=MsoNormal>Both</p></td></tr></table>\
                """,
                "| **Area** | **Target** |\n"
                        + "|---|---|\n"
                        + "| North of the river | 12"
                        + " \\| 13 |\n"
                        + "| Both |  |"),
        EXCEL("""
            <html xmlns:x="urn:schemas-microsoft-com:office:excel"><body link=blue><table border=0 cellpadding=0 width=128
            style='border-collapse:collapse'><!--StartFragment--><col width=64 span=2><tr height=20><td height=20
            class=xl65 width=64>Area</td><td class=xl65>Spent</td></tr><tr height=20><td>North</td><td align=right
            x:num="1234.5">£1,234.50</td></tr><!--EndFragment--></table></body></html>\
            """, "| Area | Spent |\n" + "|---|---|\n" + "| North |" + " £1,234.50 |"),
        OUTLOOK("""
            <div class=WordSection1><p class=MsoNormal><span style='mso-fareast-language:EN-US'>Dear all,<o:p></o:p></span></p><div><div
            style='border:none;border-top:solid #E1E1E1 1.0pt'><p class=MsoNormal><b><span lang=EN-US>From:</span></b><span
            lang=EN-US> Jane Reed</span></p></div></div><table><tr><td><p>One column is layout.</p></td></tr></table></div>\
            """, "Dear all,\n\n" + "**From:**" + " Jane" + " Reed\n\n" + "One column" + " is layout."),
        LIBREOFFICE("""
            <!DOCTYPE html><html><body lang="en-GB"><p style="line-height: 100%; margin-bottom: 0cm">Lead in</p>
            <ol start="3"><li><p style="margin-bottom: 0cm">third<ul><li><p>under it</p></li></ul></p></li>
            <li><p><span style="font-style: italic">fourth</span></p></li></ol></body></html>\
            """, "Lead in\n\n" + "3. third\n" + "   - under" + " it\n" + "4. *fourth*"),
        BROWSER("""
            <meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h2>Purpose</h2><ul><li dir="ltr"><p><span
            style="font-weight:700">a</span></p></li><ul><li><p>b</p></li></ul></ul></b>\
            """, "**Purpose**\n\n" + "- **a**\n" + "  - b"),
        SIGNS_OF_OURS(
                "<p>5 * 3, *not ours*, a_b</p><p>- dash</p><p>1. one</p>",
                "5 * 3, \\*not ours\\*, a_b\n\n\\- dash\n\n1\\. one");

        final String html;
        final String kept;

        Copied(String html, String kept) {
            this.html = html;
            this.kept = kept;
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPastedKeepsItsListsAndLooks(Copied copied) {
        assertEquals(copied.kept, KeptText.of(ClipboardHtml.lines(copied.html)));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsHandedOnAsHtmlComesBackAsItWas(Copied copied) {
        List<Line> lines = ClipboardHtml.lines(copied.html);
        assertEquals(
                copied.kept.replace("1) to note;\n2) to", "1. to note;\n2. to"),
                KeptText.of(ClipboardHtml.lines(Handing.html(lines))));
    }

    @Test
    void plainTextKeepsItsLinesAndParagraphs() {
        assertEquals("One\ntwo\n\nThree", KeptText.of(Handing.lines("One\r\ntwo\r\n\r\n\r\nThree\r\n")));
        assertEquals(
                "The Board:\n• noted\n    1. at once\nArea\tTarget\n12\t13",
                Handing.plain(
                        Lines.read("The Board:\n- noted\n  1. at once\n\n| Area | Target |\n|---|---|\n| 12 | 13 |")));
    }
}
