package vn.xeploai.report.pdf;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a TrueType file says about itself (OpenType 1.9, tables {@code name} and {@code OS/2}).
 *
 * @param families its family in all languages, in small letters
 * @param licence fsType: what its maker lets be done with it
 * @param selection fsSelection: which cut it is
 */
record FontFile(Set<String> families, int licence, int selection) {
    private static final int TRUE_TYPE = 0x00010000;
    private static final int NAME = 0x6E616D65;
    private static final int OS_2 = 0x4F532F32;
    private static final int LARGEST_TABLE = 1_000_000;

    private static final int FAMILY = 1;
    private static final int WINDOWS = 3;

    private static final int RESTRICTED = 0x0002;
    private static final int KINDS_OF_LICENCE = 0x000F;
    private static final int NO_SUBSET_OR_PICTURES_ONLY = 0x0300;
    private static final int ITALIC = 0x01;
    private static final int BOLD = 0x20;

    /** Nothing for what is no such file. */
    static Optional<FontFile> read(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer head = bytes(channel, 0, 12);
            if (head.getInt() != TRUE_TYPE) {
                return Optional.empty();
            }
            int tables = head.getShort() & 0xFFFF;
            ByteBuffer list = bytes(channel, 12, 16 * tables);
            Set<String> families = Set.of();
            ByteBuffer about = null;
            for (int i = 0; i < tables; i++) {
                int tag = list.getInt(16 * i);
                long offset = list.getInt(16 * i + 8) & 0xFFFFFFFFL;
                int length = list.getInt(16 * i + 12);
                if (tag == NAME) {
                    families = families(bytes(channel, offset, length));
                } else if (tag == OS_2) {
                    about = bytes(channel, offset, length);
                }
            }
            return about == null ? Optional.empty() : Optional.of(new FontFile(families, about.getShort(8), about.getShort(62)));
        } catch (IOException | BufferUnderflowException | IndexOutOfBoundsException spoiled) {
            return Optional.empty();
        }
    }

    boolean isOf(String family) {
        return families.contains(family.toLowerCase(Locale.ROOT));
    }

    boolean mayBeEmbedded() {
        return (licence & KINDS_OF_LICENCE) != RESTRICTED && (licence & NO_SUBSET_OR_PICTURES_ONLY) == 0;
    }

    /** Which of the cuts that documents need, if one of them. */
    Optional<Face.Weight> weight() {
        return switch (selection & (ITALIC | BOLD)) {
            case 0 -> Optional.of(Face.Weight.UPRIGHT);
            case ITALIC -> Optional.of(Face.Weight.ITALIC);
            case BOLD -> Optional.of(Face.Weight.BOLD);
            default -> Optional.empty();
        };
    }

    private static Set<String> families(ByteBuffer names) {
        int count = names.getShort(2) & 0xFFFF;
        int words = names.getShort(4) & 0xFFFF;
        Set<String> families = new HashSet<>();
        for (int i = 0; i < count; i++) {
            int at = 6 + 12 * i;
            if (names.getShort(at) == WINDOWS && names.getShort(at + 6) == FAMILY) {
                byte[] name = new byte[names.getShort(at + 8) & 0xFFFF];
                names.get(words + (names.getShort(at + 10) & 0xFFFF), name);
                families.add(new String(name, StandardCharsets.UTF_16BE).toLowerCase(Locale.ROOT));
            }
        }
        return families;
    }

    private static ByteBuffer bytes(FileChannel channel, long from, int length) throws IOException {
        if (length < 0 || length > LARGEST_TABLE) {
            throw new IOException("no font");
        }
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) > 0) {
            // Until the table is whole.
        }
        return buffer.flip();
    }
}
