//! What is said of a file that is not the known one.

use sense::{Encoder, Error};

#[test]
fn another_or_a_damaged_file_is_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("encoder.safetensors");
    std::fs::write(&file, b"\x02\0\0\0\0\0\0\0{}").unwrap();
    let refused = Encoder::open(&file).unwrap_err();
    assert!(matches!(refused, Error::Unknown { .. }));
    assert!(refused.to_string().contains("encoder.safetensors is damaged, or another file"));

    let missing = Encoder::open(&folder.path().join("nothing")).unwrap_err();
    assert!(matches!(missing, Error::Unreadable { .. }));
}
