use super::super::Recorded;
use super::*;

#[test]
fn a_written_file_is_whole_and_nothing_is_left_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letter.docx");
    Machine.write(&path, b"first").unwrap();
    Machine.write(&path, b"second").unwrap();
    assert_eq!(Machine.read(&path).unwrap(), b"second");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_file_that_cannot_be_replaced_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let taken = folder.path().join("a-folder.docx");
    std::fs::create_dir(&taken).unwrap();
    std::fs::write(taken.join("inside"), b"x").unwrap();
    assert!(Machine.write(&taken, b"letter").is_err());
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_read_only_file_is_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("signed.docx");
    std::fs::write(&path, b"signed").unwrap();
    let mut permissions = std::fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&path, permissions).unwrap();
    let error = Machine.write(&path, b"letter").unwrap_err();
    assert!(error.get_ref().unwrap().is::<ReadOnly>());
    assert_eq!(Machine.read(&path).unwrap(), b"signed");
}

#[cfg(unix)]
#[test]
fn a_link_stays_and_what_it_leads_to_is_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let [link, file] = ["link.docx", "letter.docx"].map(|name| folder.path().join(name));
    std::os::unix::fs::symlink("letter.docx", &link).unwrap();
    for content in [b"first", b"later"] {
        Machine.write(&link, content).unwrap();
        assert_eq!(Machine.read(&file).unwrap(), content);
        assert!(std::fs::symlink_metadata(&link).unwrap().is_symlink());
    }
    assert_eq!(Machine.canonical(&link), Machine.canonical(&file));
}

#[cfg(unix)]
#[test]
fn a_device_and_a_socket_are_not_replaced() {
    use std::os::unix::fs::FileTypeExt;
    Machine.write(Path::new("/dev/null"), b"letter").unwrap();
    assert!(std::fs::metadata("/dev/null").unwrap().file_type().is_char_device());
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("socket");
    let _listener = std::os::unix::net::UnixListener::bind(&path).unwrap();
    assert!(Machine.write(&path, b"letter").is_err());
    assert!(std::fs::metadata(&path).unwrap().file_type().is_socket());
}

#[test]
fn a_file_that_was_read_is_known_by_any_of_its_paths() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("counts.csv"), b"x").unwrap();
    let recorded = Recorded::new(&Machine);
    recorded.read(&folder.path().join("counts.csv")).unwrap();
    assert!(recorded.was_read(&folder.path().join(".").join("counts.csv")));
    assert!(!recorded.was_read(&folder.path().join("letter.docx")));
}

#[test]
fn a_long_file_is_seen_once_it_is_whole_and_a_dropped_one_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letters.zip");
    let mut file = Machine.begin(&path).unwrap();
    file.write_all(b"half").unwrap();
    assert!(!path.exists());
    drop(file);
    assert_eq!(Machine.names(folder.path()).unwrap(), [""; 0]);
    let mut file = Machine.begin(&path).unwrap();
    file.write_all(b"whole").unwrap();
    file.put_in_place().unwrap();
    assert_eq!(Machine.read(&path).unwrap(), b"whole");
}

#[test]
fn what_unfinished_writing_has_left_is_swept_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    for name in [".congvan-Ab12.tmp", "letter.docx", ".congvan-batch.lock", "a.tmp"] {
        std::fs::write(folder.path().join(name), b"x").unwrap();
    }
    Machine.sweep(folder.path()).unwrap();
    let mut names = Machine.names(folder.path()).unwrap();
    names.sort();
    assert_eq!(names, [".congvan-batch.lock", "a.tmp", "letter.docx"]);
}

#[test]
fn a_file_is_read_at_any_place_and_known_by_its_digest() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("events.parquet");
    let content: Vec<u8> = (0..3_000_000_u32).map(|at| at.to_le_bytes()[at as usize % 3]).collect();
    std::fs::write(&path, &content).unwrap();
    let recorded = Recorded::new(&Machine);
    let file = recorded.open_at_any_place(&path).unwrap();
    assert_eq!(file.length(), 3_000_000);
    assert_eq!(recorded.inputs()[0].digest, crate::digest::Digest::of(&content));
    let mut part = [0; 1_000];
    for at in [0, 7, 2_999_000] {
        file.fill(at, &mut part).unwrap();
        assert_eq!(part[..], content[usize::try_from(at).unwrap()..][..1_000]);
        content.fill(at, &mut part).unwrap();
        assert_eq!(part[..], content[usize::try_from(at).unwrap()..][..1_000]);
    }
    for beyond in [2_999_001, 3_000_001, u64::MAX] {
        assert!(file.fill(beyond, &mut part).is_err());
        assert_eq!(content.fill(beyond, &mut part).unwrap_err().kind(), io::ErrorKind::UnexpectedEof);
    }
    let reason = |path: &Path| Machine.open_at_any_place(path).map(|_| ()).unwrap_err().kind();
    assert_eq!(reason(folder.path()), io::ErrorKind::IsADirectory);
    assert_eq!(reason(&folder.path().join("none")), io::ErrorKind::NotFound);
    #[cfg(unix)]
    assert_eq!(reason(Path::new("/dev/null")), io::ErrorKind::Unsupported);
}
