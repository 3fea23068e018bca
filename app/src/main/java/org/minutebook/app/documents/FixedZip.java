package org.minutebook.app.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * The zip that POI writes an Office file into, without the time of the day in it: the same parts give the same bytes.
 * POI takes any {@link ZipArchiveOutputStream} that it is given. Does not close the stream below.
 */
public final class FixedZip extends ZipArchiveOutputStream {

    /** 1 January 1980, the first time that a zip can hold, in the local time that the zip format is written in. */
    private static final LocalDateTime START = LocalDateTime.of(1980, 1, 1, 0, 0);

    public FixedZip(OutputStream out, int level) {
        super(out);
        setLevel(level);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTimeLocal(START);
        super.putArchiveEntry(entry);
    }
}
