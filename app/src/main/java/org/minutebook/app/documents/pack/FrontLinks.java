package org.minutebook.app.documents.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.minutebook.app.documents.pack.WordPlaces.Area;

/** The links of the contents: areas of front pages that open parts of the pack. */
final class FrontLinks {

    /**
     * One link.
     *
     * @param part the front pages
     * @param to the part that it opens
     */
    record Link(int part, Area area, int to) {}

    private record Numbered(Link link, int object) {}

    private final List<Link> links;
    private final List<PackPart> parts;
    private final Map<Integer, List<Numbered>> bySheet = new TreeMap<>();

    FrontLinks(List<Link> links, List<PackPart> parts) {
        this.links = links;
        this.parts = parts;
    }

    void number(PackFile out, PackPlan plan) {
        for (Link link : links) {
            PackPlan.Place front = plan.places().get(link.part());
            if (link.area().page() < front.pages()
                    && plan.places().get(link.to()).sheet() < plan.sheets()) {
                bySheet.computeIfAbsent(front.sheet() + link.area().page(), _ -> new ArrayList<>())
                        .add(new Numbered(link, out.newObject()));
            }
        }
    }

    /** The objects of the links on a page of the file. */
    List<Integer> on(int sheet) {
        return bySheet.getOrDefault(sheet, List.of()).stream()
                .map(Numbered::object)
                .toList();
    }

    void write(PackFile out, int[] pages, PackPlan plan) throws IOException {
        for (List<Numbered> there : bySheet.values()) {
            for (Numbered one : there) {
                Area area = one.link().area();
                int to = one.link().to();
                StringBuilder body = new StringBuilder("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[");
                PdfText.numbers(body, area.left(), area.bottom(), area.right(), area.top());
                body.append("]/Dest[")
                        .append(pages[plan.places().get(to).sheet()])
                        .append(" 0 R/Fit]/Contents ");
                out.object(
                        one.object(),
                        body.append(PdfText.string(parts.get(to).title()))
                                .append(">>")
                                .toString());
            }
        }
    }
}
