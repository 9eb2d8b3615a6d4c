// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ComparePhotos } from '#renderer/ui/compare/compare-photos.tsx'

afterEach(cleanup)

const draw = (oldUrl?: string, newUrl?: string, onMissing?: (url: string) => void) =>
  render(
    <ComparePhotos
      old={{ url: oldUrl, label: '您的旧件', caption: '58,213 km 拆下' }}
      fresh={{ url: newUrl, label: '更换的新件' }}
      sliderLabel="左右拖动"
      onMissing={onMissing}
    />,
  )

describe('photos of an old part beside the new one', () => {
  it('lie under a slider that moves by arrow keys', () => {
    draw('/old', '/new')
    const slider = screen.getByRole('slider', { name: '左右拖动' })
    expect(slider.getAttribute('aria-valuenow')).toBe('50')
    fireEvent.keyDown(slider, { key: 'ArrowRight' })
    expect(slider.getAttribute('aria-valuenow')).toBe('55')
    expect(screen.getByAltText('您的旧件，58,213 km 拆下').getAttribute('src')).toBe('/old')
  })

  it('stand alone where only one was taken', () => {
    draw(undefined, '/new')
    expect(screen.queryByRole('slider')).toBeNull()
    expect(screen.getAllByRole('img')).toHaveLength(1)
    expect(screen.getByText('更换的新件')).toBeDefined()
  })

  it('count as missing when they cannot be read', () => {
    const onMissing = vi.fn()
    draw('/old', '/new', onMissing)
    fireEvent.error(screen.getByAltText('更换的新件'))
    expect(onMissing).toHaveBeenCalledWith('/new')
    expect(screen.queryByRole('slider')).toBeNull()
    expect(screen.queryByAltText('更换的新件')).toBeNull()
  })
})
