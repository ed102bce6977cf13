package vn.xeploai.workbook.xlsx;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.opc.internal.ContentTypeManager;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The zip archive and the package inside: its parts and how they relate. Parts outside the archive are never followed. */
final class Archive implements Closeable {
    /** Data squeeze to a fifth or a twentieth, sheets of empty formatted rows to a hundredth; only bombs go further. */
    private static final int SENSIBLE_RATIO = 200;

    private static final long WORTH_A_LOOK = 4L << 20;

    private final ZipSecureFile zip;
    private final OPCPackage parts;
    private final Budget budget;

    private Archive(ZipSecureFile zip, OPCPackage parts, Budget budget) {
        this.zip = zip;
        this.parts = parts;
        this.budget = budget;
    }

    /** Opens from the list at the end of the archive, so that a file cut off is noticed at once. */
    static Archive open(File file, Budget budget) throws IOException, SAXException, InvalidFormatException {
        ZipSecureFile zip = asFormat(() -> new ZipSecureFile(file));
        try {
            if (zip.getEntry(ContentTypeManager.CONTENT_TYPES_PART_NAME) == null) {
                throw new NoPackageException();
            }
            measure(zip, budget.limits());
            refuseDocumentTypes(zip, budget);
            return new Archive(zip, asFormat(() -> OPCPackage.open(new ZipFileZipEntrySource(zip))), budget);
        } catch (IOException | SAXException | InvalidFormatException broken) {
            zip.close();
            throw broken;
        }
    }

    /** What the libraries may throw, besides exceptions of every run-time kind when a file is spoiled. */
    private interface Step<T extends @Nullable Object> {
        T take() throws IOException, InvalidFormatException;
    }

    private static <T extends @Nullable Object> T asFormat(Step<T> step) throws IOException, InvalidFormatException {
        try {
            return step.take();
        } catch (RuntimeException spoiled) {
            throw new InvalidFormatException("spoiled", spoiled);
        }
    }

    private static void measure(ZipSecureFile zip, Limits limits) throws IOException {
        long total = 0;
        int count = 0;
        for (ZipArchiveEntry each : Collections.list(zip.getEntries())) {
            long squeezed = Math.max(1, each.getCompressedSize());
            total += each.getSize();
            count++;
            if (count > limits.parts()
                    || total > limits.bytes()
                    || (each.getSize() > WORTH_A_LOOK && each.getSize() / squeezed > SENSIBLE_RATIO)) {
                throw new TooLargeException("archive");
            }
        }
    }

    /** In every part, also in those nobody reads: no writer of workbooks declares any, so whoever does means harm. */
    private static void refuseDocumentTypes(ZipSecureFile zip, Budget budget)
            throws IOException, SAXException, InvalidFormatException {
        for (ZipArchiveEntry each : Collections.list(zip.getEntries())) {
            String name = each.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                try (InputStream part = asFormat(() -> zip.getInputStream(each))) {
                    SafeXml.refuseDocumentType(new GuardedStream(part, budget));
                }
            }
        }
    }

    /** The part of the whole package with that role, {@code null} without one. */
    @Nullable PackagePart main(String role) throws IOException, InvalidFormatException {
        return asFormat(() -> {
            PackageRelationship found = withRole(parts.getRelationships(), role);
            return found == null ? null : there(parts.getPart(found));
        });
    }

    /** The part with that role for another part, {@code null} without one. */
    @Nullable PackagePart related(PackagePart from, String role) throws IOException, InvalidFormatException {
        return asFormat(() -> {
            PackageRelationship found = withRole(from.getRelationships(), role);
            return found == null ? null : there(from.getRelatedPart(found));
        });
    }

    /** The part under a relation's id if it has that role, else {@code null}. */
    @Nullable PackagePart related(PackagePart from, String id, String role) throws IOException, InvalidFormatException {
        return asFormat(() -> {
            PackageRelationship found = from.getRelationship(id);
            if (found == null || found.getTargetMode() == TargetMode.EXTERNAL) {
                throw new InvalidFormatException("no relation " + id);
            }
            return hasRole(found, role) ? there(from.getRelatedPart(found)) : null;
        });
    }

    /** Parses a part under guard and makes sure that it is what was packed. */
    void parse(PackagePart part, DefaultHandler handler) throws IOException, SAXException {
        CRC32 sum = new CRC32();
        try (InputStream packed = part.getInputStream()) {
            GuardedStream in = new GuardedStream(new CheckedInputStream(packed, sum), budget);
            SafeXml.parse(in, handler);
            in.transferTo(OutputStream.nullOutputStream());
        }
        ZipArchiveEntry entry = zip.getEntry(part.getPartName().getName().substring(1));
        if (entry != null && entry.getCrc() != sum.getValue()) {
            throw new IOException("checksum of " + part.getPartName());
        }
    }

    @Override
    public void close() {
        parts.revert();
    }

    private static @Nullable PackageRelationship withRole(PackageRelationshipCollection relations, String role) {
        for (PackageRelationship each : relations) {
            if (each.getTargetMode() == TargetMode.INTERNAL && hasRole(each, role)) {
                return each;
            }
        }
        return null;
    }

    private static PackagePart there(@Nullable PackagePart part) throws InvalidFormatException {
        if (part == null) {
            throw new InvalidFormatException("a part is missing");
        }
        return part;
    }

    /** By the last word: the usual and the strict form differ in what stands before it. */
    private static boolean hasRole(PackageRelationship relation, String role) {
        return relation.getRelationshipType().endsWith("/" + role);
    }
}
