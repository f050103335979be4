# letter_file
