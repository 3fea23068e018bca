package org.minutebook.app.documents.pack.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.minutebook.app.documents.pack.paper.PaperBytes.Extent;

/**
 * The parts of a photograph that show something. A camera writes beside them where the picture was taken, by whom and
 * with what, and often a small copy of it from before it was cut.
 */
final class JpegParts {

    private static final byte[] COLOURS = {'I', 'C', 'C', '_', 'P', 'R', 'O', 'F', 'I', 'L', 'E'};

    private JpegParts() {}

    /** What to keep of it, in order; the whole where nothing has to go or where it is not built as usual. */
    static List<Extent> kept(PaperBytes file, Extent whole) throws IOException {
        List<Extent> kept = new ArrayList<>();
        long end = whole.from() + whole.length();
        long keptFrom = whole.from();
        long at = whole.from() + 2;
        if (whole.length() < 4 || two(file, whole.from()) != 0xFFD8) {
            return List.of(whole);
        }
        while (at + 4 <= end) {
            int marker = two(file, at);
            if (marker == 0xFFFF) {
                at++;
                continue;
            }
            if (marker < 0xFFC0 || marker == 0xFFDA || marker >= 0xFFD0 && marker <= 0xFFD9) {
                break;
            }
            long following = at + 2 + two(file, at + 2);
            if (following > end) {
                return List.of(whole);
            }
            if (tells(file, marker, at)) {
                if (at > keptFrom) {
                    kept.add(new Extent(keptFrom, at - keptFrom));
                }
                keptFrom = following;
            }
            at = following;
        }
        kept.add(new Extent(keptFrom, end - keptFrom));
        return kept;
    }

    private static boolean tells(PaperBytes file, int marker, long at) throws IOException {
        if (marker == 0xFFE2) {
            byte[] there = new byte[COLOURS.length];
            file.seek(at + 4);
            return file.read(there, 0, there.length) < there.length || !java.util.Arrays.equals(there, COLOURS);
        }
        // E0 is the picture's frame and EE tells its colours; FE is a comment
        return marker >= 0xFFE1 && marker <= 0xFFEF && marker != 0xFFEE || marker == 0xFFFE;
    }

    private static int two(PaperBytes file, long at) throws IOException {
        file.seek(at);
        return file.read() << 8 | file.read();
    }
}
