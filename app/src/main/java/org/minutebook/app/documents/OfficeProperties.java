package org.minutebook.app.documents;

import java.io.IOException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.minutebook.app.documents.tree.Meta;

/** What an Office file says of itself, and nothing of the machine or of the minute at which it was written. */
public final class OfficeProperties {

    private OfficeProperties() {}

    public static void set(POIXMLDocument file, Meta meta) throws IOException {
        try {
            PackageProperties core = file.getPackage().getPackageProperties();
            Optional<Date> created = Optional.of(Date.from(meta.created()));
            core.setTitleProperty(meta.title().replace('\n', ' '));
            core.setSubjectProperty(meta.subject());
            core.setCreatorProperty(meta.author());
            core.setLastModifiedByProperty(meta.author());
            core.setLanguageProperty(meta.language());
            core.setCreatedProperty(created);
            core.setModifiedProperty(created);
            file.getProperties().getExtendedProperties().setApplication("Minutebook");
        } catch (OpenXML4JException e) {
            throw new IOException("the properties of the file cannot be written", e);
        }
    }
}
