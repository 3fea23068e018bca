package org.minutebook.app.documents.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.minutebook.app.documents.SampleTrees;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Clauses;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Heading;
import org.minutebook.app.documents.tree.MinuteHeading;
import org.minutebook.app.documents.tree.NameColumns;
import org.minutebook.app.documents.tree.Page;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Run;
import org.minutebook.app.documents.tree.Table;
import org.minutebook.app.documents.tree.Title;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlRendererTest {

    private static final String EVIL = "<script>alert(1)</script>\" onclick=\"x & </style>";

    @Test
    void thePageTellsItsLanguageAndTitleAndHasOneFirstHeading() throws Exception {
        Element html = parsed(SampleTrees.narrative(3));
        assertEquals("en-GB", html.getAttribute("lang"));
        assertEquals(
                List.of("Minutes of the Eastmere Health and Wellbeing Board, 15 January 2026"), texts(html, "title"));
        assertEquals(
                List.of("Minutes of a meeting of the Eastmere Health and Wellbeing Board held at the Guildhall,"
                        + " Eastmere on Thursday, 15 January 2026."),
                texts(html, "h1"));
    }

    @Test
    void numbersOfMinutesAndClausesAreWordsOfThePage() throws Exception {
        Element html = parsed(document(
                MinuteHeading.running(192, "Minutes."),
                MinuteHeading.printed("13", "Forward Plan"),
                Clauses.of("c)", "That it be noted;", "That it be approved.")));
        assertEquals(List.of("192. Minutes.", "13 Forward Plan"), texts(html, "h2"));
        assertEquals(List.of("c) That it be noted;", "d) That it be approved."), texts(html, "li"));
    }

    @Test
    void theOutlineNeverSkipsALevel() throws Exception {
        Element html = parsed(document(
                new Heading(3, "deep"),
                new Heading(3, "as deep"),
                new Heading(1, "top"),
                new Heading(3, "deeper"),
                new Heading(3, "as deep as that")));
        assertEquals(List.of("deep", "as deep", "top"), texts(html, "h2"));
        assertEquals(List.of("deeper", "as deep as that"), texts(html, "h3"));
    }

    @Test
    void headerCellsHaveAScopeAndATableACaption() throws Exception {
        Element html = parsed(document(Table.of(
                        "What it holds",
                        List.of(1, 2),
                        List.of("Item", "Points"),
                        List.of(
                                Table.Row.of(Table.Cell.of("1").over(2), Table.Cell.of("a")),
                                Table.Row.of(Table.Cell.of("b"))))
                .captioned("Minutes")
                .withRowHeads()));
        List<String> heads = new ArrayList<>();
        NodeList all = html.getElementsByTagName("th");
        for (int i = 0; i < all.getLength(); i++) {
            Element th = (Element) all.item(i);
            heads.add(th.getTextContent() + ":" + th.getAttribute("scope") + th.getAttribute("rowspan"));
        }
        assertEquals(List.of("Item:col", "Points:col", "1:rowgroup2"), heads);
        assertEquals(List.of("a", "b"), texts(html, "td"));
        assertEquals(List.of("Minutes"), texts(html, "caption"));
        assertEquals(
                "What it holds", ((Element) html.getElementsByTagName("table").item(0)).getAttribute("aria-label"));
    }

    @Test
    void namesAreReadColumnByColumnOrPairByPair() throws Exception {
        Element html = parsed(document(
                NameColumns.beside(List.of("Thorne", "Okafor"), List.of("Pemberton")),
                NameColumns.pairs(List.of("Lindqvist"), List.of("The Trust"))));
        assertEquals(List.of("Thorne", "Okafor", "Pemberton", "Lindqvist The Trust"), texts(html, "li"));
    }

    @Test
    void everythingTypedIsText() throws Exception {
        Document evil = new Document(
                SampleTrees.meta(EVIL),
                Page.portrait().withHeader(EVIL).withFooter(EVIL),
                List.of(
                        new Title(EVIL),
                        new Heading(1, EVIL),
                        Paragraph.of(List.of(Run.of(EVIL), Run.link("run", "javascript:alert(1)"))),
                        Clauses.of("a)", EVIL),
                        Table.of(EVIL, List.of(1), List.of(EVIL), List.of(Table.Row.of(EVIL)))
                                .captioned(EVIL)));
        String page = new HtmlRenderer().html(evil);
        Element html = parsed(evil);
        assertEquals(0, html.getElementsByTagName("script").getLength());
        assertEquals(0, html.getElementsByTagName("a").getLength());
        assertEquals(List.of(EVIL), texts(html, "h1"));
        assertFalse(page.contains("<script"));
        assertTrue(page.contains("&lt;script&gt;"));
    }

    @Test
    void theTableOfLandscapeMinutesAndAllSamplesAreWellFormed() throws Exception {
        parsed(SampleTrees.threeColumns());
        parsed(SampleTrees.actionLog());
    }

    private static Document document(Block... blocks) {
        return new Document(SampleTrees.meta("Test"), Page.portrait(), List.of(blocks));
    }

    private static Element parsed(Document document) throws Exception {
        String html = new HtmlRenderer().html(document);
        assertTrue(html.startsWith("<!DOCTYPE html>\n"));
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html)))
                .getDocumentElement();
    }

    private static List<String> texts(Element html, String tag) {
        List<String> texts = new ArrayList<>();
        NodeList all = html.getElementsByTagName(tag);
        for (int i = 0; i < all.getLength(); i++) {
            texts.add(all.item(i).getTextContent());
        }
        return texts;
    }
}
