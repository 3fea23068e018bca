package org.minutebook.app.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * The zip that POI writes an Office file into, without the time of the day in it: the same parts give the same bytes.
 * POI takes any {@link ZipArchiveOutputStream} that it is given. Does not close the stream below.
 */
public final class FixedZip extends ZipArchiveOutputStream {

    /** A zip writes local time without a zone: the same wall clock everywhere. */
    private static final LocalDateTime START = LocalDateTime.of(1980, 2, 1, 0, 0);

    public FixedZip(OutputStream out, int level) {
        super(out);
        setLevel(level);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTime(START.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        super.putArchiveEntry(entry);
    }
}
