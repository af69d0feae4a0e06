#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace base {

/// SHA-256 of bytes that come in pieces. Own implementation, since base knows the standard library only.
/// Cost: about 5 ns a byte; 64 bytes of buffer.
class Sha256
{
public:
    void add(std::string_view bytes);
    /// Lower-case hex of all bytes so far. Leaves the state alone, so that more may follow.
    [[nodiscard]] std::string hex() const;

private:
    void addBlock(const unsigned char *block);

    std::array<std::uint32_t, 8> m_state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                         0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<unsigned char, 64> m_buffer{};
    std::uint64_t m_length = 0;
};

/// Lower-case hex of the SHA-256 of bytes.
[[nodiscard]] std::string sha256Hex(std::string_view bytes);

} // namespace base
