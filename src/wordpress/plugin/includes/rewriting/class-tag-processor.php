<?php
/**
 * Finds the tags of a text by WordPress's tag processor.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * WordPress's tag processor, which goes from tag to tag by offsets in bytes. What it adds has names that no version of
 * WordPress would choose, as a method of the same name would end the request.
 */
final class Tag_Processor extends \WP_HTML_Tag_Processor {
	public const NOTHING   = 0;
	public const OTHER     = 1;
	public const START_TAG = 2;
	public const END_TAG   = 3;

	private const HERE = 'einlass';

	/**
	 * Where the tag or comment begins.
	 *
	 * @var int
	 */
	public int $byte_start = 0;

	/**
	 * Behind it; behind the whole element where WordPress takes its text for a part of the tag, as that of a script.
	 *
	 * @var int
	 */
	public int $byte_end = 0;

	/**
	 * Goes to the next tag or comment.
	 *
	 * @param ?int $from Where to go on; where the last one ended, unless it is told.
	 * @return int What was found, by the constants above. `NOTHING` also where the text breaks off within something.
	 */
	public function next_byte_range( ?int $from = null ): int {
		$is_more = null === $from ? $this->next_token() : $this->jump_to_byte( $from );
		while ( $is_more && self::STATE_TEXT_NODE === $this->parser_state ) {
			$is_more = $this->next_token();
		}
		if ( ! $is_more ) {
			return self::NOTHING;
		}
		$this->set_bookmark( self::HERE );
		$here             = $this->bookmarks[ self::HERE ];
		$start            = $here->start;
		$end              = $start + $here->length;
		$this->byte_start = $start;
		$this->byte_end   = $end;
		if ( self::STATE_MATCHED_TAG !== $this->parser_state ) {
			return self::OTHER;
		}
		// Before 6.6 the sign that ends a tag was not counted.
		if ( '>' !== $this->html[ $end - 1 ] ) {
			++$this->byte_end;
		}
		return '/' === $this->html[ $start + 1 ] ? self::END_TAG : self::START_TAG;
	}

	/**
	 * Reads on from a place, also behind one where the text broke off.
	 */
	private function jump_to_byte( int $at ): bool {
		$this->bookmarks[ self::HERE ] = new \WP_HTML_Span( $at, 0 );
		// It is limited against jumping to and fro.
		$this->seek_count = 0;
		return $this->seek( self::HERE );
	}
}
