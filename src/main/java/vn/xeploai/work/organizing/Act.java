package vn.xeploai.work.organizing;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Một việc về tổ chức, như đã gõ: what somebody wants to do, not yet checked. */
public sealed interface Act {
    /** Ngày hiệu lực, as typed. */
    String day();

    /** Số văn bản, căn cứ, as typed. */
    String document();

    /** Thành lập. */
    record Create(String code, UnitWords words, String day, String document) implements Act {}

    /** Đổi tên, cấp trên, cấp, loại hình: whatever differs. */
    record Change(String code, UnitWords words, String day, String document) implements Act {}

    /**
     * Kết thúc hoạt động.
     *
     * @param membersTo code of the cell its members go to, empty while nobody said so
     * @param subordinatesTo code of the organization those below it go to, empty while nobody said so
     */
    record Close(String code, String membersTo, String subordinatesTo, String day, String document) implements Act {}

    /** Hoạt động trở lại. */
    record Reopen(String code, String day, String document) implements Act {}

    /**
     * Sáp nhập, hợp nhất.
     *
     * @param sources codes of those that end
     * @param into code of the one they go into
     * @param made what is to be said of it when it is a new one, {@code null} when it is there
     */
    record Merge(List<String> sources, String into, @Nullable UnitWords made, String day, String document) implements Act {
        /** Keeps its own copy. */
        public Merge {
            sources = List.copyOf(sources);
        }
    }

    /**
     * Chia, tách.
     *
     * @param parts new ones
     * @param closes whether nothing of the old one remains
     */
    record Split(String code, List<Part> parts, boolean closes, String day, String document) implements Act {
        /** Keeps its own copy. */
        public Split {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A new organization that takes over some of an old one.
     *
     * @param members who goes there
     * @param subordinates codes of those below that go there
     */
    record Part(String code, UnitWords words, Set<UUID> members, Set<String> subordinates) {
        /** Keeps its own copies. */
        public Part {
            members = Set.copyOf(members);
            subordinates = Set.copyOf(subordinates);
        }
    }
}
